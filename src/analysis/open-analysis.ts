import type { Catalog } from '../catalog/catalog.ts';
import { publicViewer } from '../cypher/viewer.ts';
import type { Store } from '../store/store.ts';
import { Analysis, type QuestionFigures } from './analysis.ts';
import { NetworkKeeper, type NetworkRenewed } from './network-keeper.ts';
import { readNetwork } from './read-network.ts';
import type { SearchPool } from './search-pool.ts';

export interface AnalysisOptions {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly pool: SearchPool;
  /** Names the present state of the data. */
  readonly revision: () => Promise<string>;
  readonly renewed: (network: NetworkRenewed) => void;
  readonly answered: (figures: QuestionFigures) => void;
}

/** The analysis over a store, and how to have its network read before anybody asks. */
export interface OpenAnalysis {
  readonly analysis: Analysis;
  readonly warmUp: () => Promise<void>;
}

/** Puts together what answers questions about cooperation. */
export function openAnalysis({ store, catalog, pool, revision, renewed, answered }: AnalysisOptions): OpenAnalysis {
  const read = (of: string) => readNetwork(store, catalog, publicViewer, of);
  const keeper = new NetworkKeeper({ revision, read }, renewed);
  return {
    analysis: new Analysis({ store, catalog, keeper, pool, revision, answered }),
    async warmUp() {
      await keeper.current();
    },
  };
}
