import DataLoader from 'dataloader';
import type { GraphQLResolveInfo, ResponsePath } from 'graphql';
import type { Catalog } from '../catalog/catalog.ts';
import type { Viewer } from '../cypher/viewer.ts';
import { compileByIds } from '../query/compile-root.ts';
import type { Store } from '../store/store.ts';

export type EntityRow = Readonly<Record<string, unknown>>;

/** Where a field stands in the answer, whatever the place in lists: `cooperationPaths.paths.steps.from`. */
function position(path: ResponsePath | undefined): string {
  if (!path) return '';
  return typeof path.key === 'number' ? position(path.prev) : `${position(path.prev)}.${path.key}`;
}

/**
 * Fills in entities that answers of the analysis name by id. All ids that one position of the answer asks for are read by one
 * statement, compiled from what the request selects there: so the number of statements depends on the question, never on how
 * much it found. Lives for one request.
 */
export class EntityLoader {
  private readonly atPosition = new Map<string, DataLoader<string, EntityRow | null>>();

  constructor(
    private readonly store: Store,
    private readonly catalog: Catalog,
    private readonly viewer: Viewer,
  ) {}

  /** The entity of the id with what the field selects; null when there is none. */
  load(id: string, info: GraphQLResolveInfo): Promise<EntityRow | null> {
    const at = position(info.path);
    let loader = this.atPosition.get(at);
    if (!loader) {
      loader = new DataLoader((ids) => this.readAll(ids, info));
      this.atPosition.set(at, loader);
    }
    return loader.load(id);
  }

  private async readAll(ids: readonly string[], info: GraphQLResolveInfo): Promise<(EntityRow | null)[]> {
    const { statement, answerOf } = compileByIds(ids, info, { catalog: this.catalog, viewer: this.viewer });
    const byId = answerOf(await this.store.read(statement));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
