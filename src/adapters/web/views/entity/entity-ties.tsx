import { useState } from 'react';
import type { EntityDetail, EntityTie } from '../../../../client/generated/entity-page.ts';
import { formatInterval } from '../../../../client/writing/format-date.ts';
import { Failure } from '../../components/answer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { EntityLink } from '../../components/entity-link.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { Link } from '../../components/link.tsx';
import { ShownOf } from '../../components/shown-of.tsx';
import { entityAddress } from '../../core/address.ts';
import { tieKinds } from '../../core/ties.ts';
import { text } from '../../strings/text.ts';
import { groupTies } from './group-ties.ts';
import type { useAllTies } from './use-all-ties.ts';

function TieItem({ tie }: { tie: EntityTie }) {
  return (
    <li>
      <p>
        <EntityLink entity={tie.node} country local /> <span className="muted small">· {formatInterval(tie)}</span>
        {tie.basis === 'INFERRED' ? (
          <abbr className="tag" title={text.answers.inferredMeans}>
            {text.answers.inferred}
          </abbr>
        ) : null}
      </p>
      <p className="small muted">
        {tie.sentence} {tie.detail}
      </p>
      <EvidenceList evidence={tie.evidence} />
    </li>
  );
}

interface Props {
  readonly entity: EntityDetail;
  readonly ties: ReturnType<typeof useAllTies>;
}

/** The ties of an entity, grouped by what they are; those that only describe can be left out. */
export function EntityTies({ entity, ties }: Props) {
  const words = text.entity;
  const [only, setOnly] = useState(false);
  const shown = only ? ties.ties.filter((tie) => tieKinds.cooperating.includes(tie.kind)) : ties.ties;
  return (
    <section>
      <h2>{words.ties}</h2>
      {ties.total === 0 ? (
        <EmptyNote title={words.noTies}>
          <p>
            {words.noTiesNext}{' '}
            <Link href={entity.country ? entityAddress(entity.country.id) : '/coverage'}>
              {entity.country?.name ?? text.views.coverage}
            </Link>
          </p>
        </EmptyNote>
      ) : (
        <>
          <ShownOf shown={shown.length} of={ties.total} what={words.tiesWhat} />
          <p className="toolbar">
            <label className="check">
              <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />
              {words.onlyCooperation}
            </label>
            {ties.whole ? null : (
              <button type="button" disabled={ties.loading} onClick={() => void ties.loadAll()}>
                {ties.loading ? text.answers.loading : words.moreTies}
              </button>
            )}
          </p>
          {ties.failure ? <Failure failure={ties.failure} retry={() => void ties.loadAll()} /> : null}
          {groupTies(shown, tieKinds.worth).map(({ kind, direction, ties: group }) => (
            <section key={`${kind} ${direction}`}>
              <h3>
                {tieKinds.heading(kind, direction)} <small className="muted">({group.length})</small>
              </h3>
              <ul className="ties">
                {group.map((tie) => (
                  <TieItem key={tie.cursor} tie={tie} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </section>
  );
}
