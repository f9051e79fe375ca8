import Cypher from '@neo4j/cypher-builder';
import { searchPropertyNames } from '../catalog/search-index.ts';
import { type Statement, statement } from '../cypher/statement.ts';
import type { Viewer } from '../cypher/viewer.ts';

/** What is stored of an entity or tie. */
export type Stored = Readonly<Record<string, unknown>>;
export type StoredTieRow = readonly [from: string, to: string, kind: string, properties: Stored];

function built<Row extends readonly unknown[]>(clause: Cypher.Clause): Statement<Row> {
  const { cypher, params } = clause.build();
  return statement<Row>(cypher, params);
}

const properties = (owner: Cypher.Variable) => new Cypher.Function('properties', [owner]);

/** Every entity that the viewer may see, ordered by id. */
export function entitiesStatement({ visibility }: Viewer): Statement<readonly [properties: Stored]> {
  const entity = new Cypher.NamedNode('entity');
  const match = new Cypher.Match(new Cypher.Pattern(entity, { labels: 'Entity' }));
  const seen = visibility.node(entity);
  return built(
    (seen ? match.where(seen) : match)
      .return([properties(entity), 'properties'])
      .orderBy([entity.property('id'), 'ASC']),
  );
}

/** Every tie that the viewer may see, between entities that they may see, ordered by id. */
export function tiesStatement({ visibility }: Viewer): Statement<StoredTieRow> {
  const [from, to] = [new Cypher.NamedNode('from'), new Cypher.NamedNode('to')];
  const tie = new Cypher.NamedRelationship('tie');
  const match = new Cypher.Match(
    new Cypher.Pattern(from, { labels: 'Entity' }).related(tie).to(to, { labels: 'Entity' }),
  );
  const seen = Cypher.and(visibility.node(from), visibility.tie(tie), visibility.node(to));
  return built(
    (seen ? match.where(seen) : match)
      .return(
        [from.property('id'), 'from'],
        [to.property('id'), 'to'],
        [Cypher.type(tie), 'kind'],
        [properties(tie), 'properties'],
      )
      .orderBy([tie.property('id'), 'ASC']),
  );
}

const onlySearched: ReadonlySet<string> = new Set(searchPropertyNames);

/** The property that a stored value belongs to: `evidence_source` is a part of `evidence`, `sinceDay` the day of `since`. */
function propertyOf(stored: string): string {
  return (stored.split('_')[0] ?? stored).replace(/Day$/, '');
}

/** What is stored, without what the viewer may not read of this kind, and without what only search needs. */
export function readable(kind: string, stored: Stored, { visibility }: Viewer): Stored {
  const read = Object.entries(stored).filter(
    ([name]) => !onlySearched.has(name) && !visibility.hides(kind, propertyOf(name)),
  );
  return Object.fromEntries(read);
}
