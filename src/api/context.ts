import type { Analysis } from '../analysis/analysis.ts';
import type { DocumentAllowance } from '../analysis/document-allowance.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Viewer } from '../cypher/viewer.ts';
import type { Store } from '../store/store.ts';
import type { CitationLoader } from './citation-loader.ts';
import type { EntityLoader } from './entity-loader.ts';

/** What one request may use. Nothing in it outlives the request except the store, the catalog and the analysis. */
export interface Context {
  readonly catalog: Catalog;
  readonly store: Store;
  /** On whose behalf everything is read. */
  readonly viewer: Viewer;
  /** The day of the request as YYYY-MM-DD, read from the clock once, so that one answer has one today. */
  readonly today: string;
  /** Answers questions about cooperation, in threads of their own. */
  readonly analysis: Analysis;
  /** What all questions of the request together may take. */
  readonly allowance: DocumentAllowance;
  /** Fills in the entities that answers name by id. */
  readonly entities: EntityLoader;
  /** Tells who rests on a source, for all sources of the answer at once. */
  readonly citations: CitationLoader;
  /** Says that the answer depends on more than the question, the data and the day, for example on how much time there was. */
  readonly dontKeep: () => void;
  /** Whether nothing has said so: then the same question may get the same bytes again. */
  readonly mayBeKept: () => boolean;
}
