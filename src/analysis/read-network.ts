import Cypher from '@neo4j/cypher-builder';
import type { Catalog } from '../catalog/catalog.ts';
import { partName } from '../catalog/stored-form.ts';
import type { Statement } from '../cypher/statement.ts';
import { NetworkPreparation } from '../network/prepare-network.ts';
import type { PreparedNetwork } from '../network/prepared-network.ts';
import { entityRecord, preparedEntityProperties, preparedTieProperties, tieRecord } from '../network/read-record.ts';
import type { Store } from '../store/store.ts';

const sources = partName('evidence', 'source');

type EntityRow = readonly [id: string, sources: unknown, ...values: unknown[]];
type TieRow = readonly [id: string, kind: string, from: string, to: string, sources: unknown, ...values: unknown[]];

/** Every entity, only the columns that the network is prepared from, in whatever order the store has them. */
export function entitiesStatement(): Statement<EntityRow> {
  const entity = new Cypher.Node();
  const columns = preparedEntityProperties.map((name) => entity.property(name));
  const match = new Cypher.Match(new Cypher.Pattern(entity, { labels: ['Entity'] }));
  const { cypher: text, params } = match.return(entity.property('id'), entity.property(sources), ...columns).build();
  return { text, params };
}

/** Every tie, likewise. */
export function tiesStatement(): Statement<TieRow> {
  const [from, tie, to] = [new Cypher.Node(), new Cypher.Relationship(), new Cypher.Node()];
  const columns = preparedTieProperties.map((name) => tie.property(name));
  const pattern = new Cypher.Pattern(from, { labels: ['Entity'] }).related(tie, { direction: 'right' }).to(to);
  const { cypher: text, params } = new Cypher.Match(pattern)
    .return(
      tie.property('id'),
      Cypher.type(tie),
      from.property('id'),
      to.property('id'),
      tie.property(sources),
      ...columns,
    )
    .build();
  return { text, params };
}

const valuesOf = (names: readonly string[], values: readonly unknown[]) =>
  Object.fromEntries(names.map((name, at) => [name, values[at]]));

/** Rows after which others get their turn: what is read in the background must not hold up an answer. */
const rowsBetweenBreaks = 500;

/**
 * Reads the whole network, row by row: each is reduced to numbers as it comes, so that no more is held than the network itself and the
 * ids by which its parts are joined. It is read for the house, not for a viewer: what a viewer may not see is a mask over it.
 */
export async function readNetwork(store: Store, catalog: Catalog, revision: string): Promise<PreparedNetwork> {
  const preparation = new NetworkPreparation(catalog);
  let rows = 0;
  const takeBreak = async () => {
    rows += 1;
    if (rows % rowsBetweenBreaks === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  for await (const [id, cited, ...values] of store.stream(entitiesStatement())) {
    const kind = catalog.kindOfId(id)?.name;
    if (kind) preparation.addEntity(entityRecord(id, kind, valuesOf(preparedEntityProperties, values), cited));
    await takeBreak();
  }
  for await (const [id, kind, from, to, cited, ...values] of store.stream(tiesStatement())) {
    preparation.addTie(tieRecord({ id, kind, from, to }, valuesOf(preparedTieProperties, values), cited));
    await takeBreak();
  }
  return preparation.finish(revision);
}
