import type { Catalog } from '../catalog/catalog.ts';
import type { Asked, Question } from '../cooperation/question.ts';
import type { Viewer } from '../cypher/viewer.ts';
import { failure } from '../errors.ts';
import { type NetworkMask, nothingHidden } from '../network/network-mask.ts';
import type { PreparedNetwork } from '../network/prepared-network.ts';
import type { Store } from '../store/store.ts';
import type { DocumentAllowance, Turn } from './document-allowance.ts';
import type { NetworkKeeper } from './network-keeper.ts';
import { OutdatedNetwork, readFacts } from './read-facts.ts';
import type { SearchPool } from './search-pool.ts';

/** How a question was answered, for the log: in milliseconds and steps. */
export interface QuestionFigures {
  readonly question: string;
  readonly milliseconds: number;
  readonly steps: number;
  readonly stoppedBy: string | null;
}

/** On whose behalf a question is asked, and what the document that asks it may take. */
export interface Asking {
  readonly viewer: Viewer;
  readonly allowance: DocumentAllowance;
  /** Called where the answer depends on how much time there was, or on a network that is being renewed. */
  readonly dontKeep: () => void;
}

export interface AnalysisParts {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly keeper: NetworkKeeper;
  readonly pool: SearchPool;
  readonly revision: () => Promise<string>;
  readonly answered: (figures: QuestionFigures) => void;
}

/** How often a question is asked again because what it found was changed before it was told. */
const attempts = 3;

/** Asks questions of the network: resolved here, searched in a thread, told from what the store says of what was found. */
export class Analysis {
  constructor(private readonly parts: AnalysisParts) {}

  /** What a viewer may not see of a network. Today everything is public. */
  private hiddenFrom(_viewer: Viewer, _network: PreparedNetwork): NetworkMask {
    return nothingHidden;
  }

  /** @throws an error of the catalogue: what `resolve` refuses, DOCUMENT_SPENT, QUESTION_TIMEOUT, OVERLOADED, and those of the store */
  ask<Arguments, Resolved, Found, Answer>(
    question: Question<Arguments, Resolved, Found, Answer>,
    asked: Arguments & Asked,
    asking: Asking,
  ): Promise<Answer> {
    return asking.allowance.take(question.name, (turn) => this.answer(question, asked, asking, turn, attempts));
  }

  private async answer<Arguments, Resolved, Found, Answer>(
    question: Question<Arguments, Resolved, Found, Answer>,
    asked: Arguments & Asked,
    asking: Asking,
    turn: Turn,
    attemptsLeft: number,
  ): Promise<Answer> {
    const { store, catalog, keeper, pool, revision, answered } = this.parts;
    const began = performance.now();
    const network = await keeper.current();
    if (network.revision !== (await revision())) asking.dontKeep();
    const hidden = this.hiddenFrom(asking.viewer, network);
    const resolved = question.resolve(asked, { network, hidden, catalog });
    const milliseconds = turn.milliseconds - (performance.now() - began);
    if (milliseconds <= 0) throw failure('DOCUMENT_SPENT', { question: question.name });
    const task = {
      question: question.name,
      resolved,
      network,
      hidden,
      budget: turn.steps,
      milliseconds,
      sentAt: Date.now(),
    };
    const { found, spent, stoppedBy } = await pool.run(task, question.heavy === true);
    turn.spent(spent);
    if (stoppedBy === 'TIME') asking.dontKeep();
    answered({ question: question.name, milliseconds: performance.now() - began, steps: spent, stoppedBy });
    try {
      const mentions = question.mentions(found as Found, network);
      const facts = await readFacts(store, catalog, network, asking.viewer, mentions);
      return question.tell(found as Found, { network, hidden, catalog, facts }, resolved);
    } catch (error) {
      if (!(error instanceof OutdatedNetwork) || attemptsLeft <= 1) throw error;
      return this.answer(question, asked, asking, turn, attemptsLeft - 1);
    }
  }
}
