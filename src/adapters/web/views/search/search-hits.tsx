import type { SearchAnswer, SearchHit } from '../../../../client/generated/search.ts';
import { EntityLink } from '../../components/entity-link.tsx';
import { ShownOf } from '../../components/shown-of.tsx';
import { entityKinds } from '../../core/kinds.ts';
import { text } from '../../strings/text.ts';

function Hit({ hit }: { hit: SearchHit }) {
  const { node, matched } = hit;
  const telling = matched && matched !== node.name && matched !== node.nameLocal;
  return (
    <li>
      <p>
        <EntityLink entity={node} local />
        <span className="muted"> · {node.country?.name ?? text.search.notCountry}</span>
      </p>
      {node.description ? <p className="small muted">{node.description}</p> : null}
      {telling ? (
        <p className="small muted">
          {text.search.matched}: {matched}
        </p>
      ) : null}
    </li>
  );
}

/** What was found, grouped by kind, best first within each. */
export function SearchHits({ answer, onMore }: { answer: SearchAnswer; onMore: () => void }) {
  const { edges, totalCount, pageInfo } = answer.search;
  const groups = new Map<string, SearchHit[]>();
  for (const hit of edges) {
    const kind = hit.node.kind;
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  return (
    <>
      <ShownOf shown={edges.length} of={totalCount} what={text.search.hits} />
      {[...groups]
        .sort(([a], [b]) => entityKinds.byOrder(a, b))
        .map(([kind, hits]) => (
          <section key={kind}>
            <h2>
              {entityKinds.many(kind)} <small className="muted">({hits.length})</small>
            </h2>
            <ul className="ties">
              {hits.map((hit) => (
                <Hit key={hit.node.id} hit={hit} />
              ))}
            </ul>
          </section>
        ))}
      {pageInfo.hasNextPage ? (
        <button type="button" className="button" onClick={onMore}>
          {text.answers.more}
        </button>
      ) : null}
    </>
  );
}
