import Cypher from '@neo4j/cypher-builder';
import type { Catalog } from '../catalog/catalog.ts';
import { partName } from '../catalog/stored-form.ts';
import { matchedNode, matchedTie } from '../cypher/matched.ts';
import { type AskedProperty, propertyValue } from '../cypher/property-value.ts';
import type { Statement } from '../cypher/statement.ts';
import type { Viewer } from '../cypher/viewer.ts';
import { NetworkPreparation } from '../network/prepare-network.ts';
import type { PreparedNetwork } from '../network/prepared-network.ts';
import { entityRecord, preparedEntityProperties, preparedTieProperties, tieRecord } from '../network/read-record.ts';
import type { Store } from '../store/store.ts';

const sources = partName('evidence', 'source');

type EntityRow = readonly [id: string, sources: unknown, ...values: unknown[]];
type TieRow = readonly [id: string, kind: string, from: string, to: string, sources: unknown, ...values: unknown[]];

const citedSources = { name: 'evidence', stored: sources };

/** Every entity that the viewer may see, only the columns that the network is prepared from, in whatever order the store has them. */
export function entitiesStatement(catalog: Catalog, { visibility }: Viewer): Statement<EntityRow> {
  const entity = matchedNode(catalog.kinds.map(({ name }) => name));
  const value = (asked: AskedProperty) => propertyValue(entity, asked, visibility);
  const columns = preparedEntityProperties.map((name) =>
    value(name === 'country' ? { name, reference: 'Country' } : { name }),
  );
  const match = new Cypher.Match(new Cypher.Pattern(entity, { labels: ['Entity'] })).where(
    visibility.node(entity) ?? Cypher.true,
  );
  const { cypher: text, params } = match.return(entity.property('id'), value(citedSources), ...columns).build();
  return { text, params };
}

/** Every tie that the viewer may see, likewise. */
export function tiesStatement(catalog: Catalog, { visibility }: Viewer): Statement<TieRow> {
  const [from, to] = [new Cypher.Node(), new Cypher.Node()];
  const tie = matchedTie(catalog.tieKinds.map(({ name }) => name));
  const value = (asked: AskedProperty) => propertyValue(tie, asked, visibility);
  const pattern = new Cypher.Pattern(from, { labels: ['Entity'] }).related(tie, { direction: 'right' }).to(to);
  const seen = [visibility.node(from), visibility.tie(tie), visibility.node(to)];
  const { cypher: text, params } = new Cypher.Match(pattern)
    .where(Cypher.and(...seen) ?? Cypher.true)
    .return(
      tie.property('id'),
      Cypher.type(tie),
      from.property('id'),
      to.property('id'),
      value(citedSources),
      ...preparedTieProperties.map((name) => value({ name })),
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
 * ids by which its parts are joined.
 */
export async function readNetwork(
  store: Store,
  catalog: Catalog,
  viewer: Viewer,
  revision: string,
): Promise<PreparedNetwork> {
  const preparation = new NetworkPreparation(catalog);
  let rows = 0;
  const takeBreak = async () => {
    rows += 1;
    if (rows % rowsBetweenBreaks === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  for await (const [id, cited, ...values] of store.stream(entitiesStatement(catalog, viewer))) {
    const kind = catalog.kindOfId(id)?.name;
    if (kind) preparation.addEntity(entityRecord(id, kind, valuesOf(preparedEntityProperties, values), cited));
    await takeBreak();
  }
  for await (const [id, kind, from, to, cited, ...values] of store.stream(tiesStatement(catalog, viewer))) {
    preparation.addTie(tieRecord({ id, kind, from, to }, valuesOf(preparedTieProperties, values), cited));
    await takeBreak();
  }
  return preparation.finish(revision);
}
