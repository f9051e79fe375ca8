import { SearchRoom } from '../../src/analysis/search-room.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { brokers } from '../../src/cooperation/brokers/brokers.ts';
import { counterparts } from '../../src/cooperation/counterparts/counterparts.ts';
import { cooperationMatrix } from '../../src/cooperation/countries/cooperation-matrix.ts';
import { workOf } from '../../src/cooperation/path-search/work.ts';
import { cooperationPaths } from '../../src/cooperation/paths/cooperation-paths.ts';
import { resilience } from '../../src/cooperation/paths/resilience.ts';
import type { Asked as Dated, Question } from '../../src/cooperation/question.ts';
import { referralCorridor } from '../../src/cooperation/referral-corridor/referral-corridor.ts';
import { nothingHidden } from '../../src/network/network-mask.ts';
import { NetworkPreparation } from '../../src/network/prepare-network.ts';
import { entityRecord, tieRecord } from '../../src/network/read-record.ts';
import { bytesOf } from '../../src/network/shared-memory.ts';
import type { SyntheticNetwork } from './synthetic-network.ts';

/** Ids of whom a question is about: bodies and countries of the made-up network, others each time. */
export interface Asked {
  readonly bodies: readonly [string, string];
  readonly countries: readonly [string, string];
}

/** The analysis over one made-up network: what is asked, by name, each answering once. */
export interface Prepared {
  /** Bytes that the network takes for each of its ties. */
  readonly bytesPerTie: number;
  readonly questions: Readonly<Record<string, (asked: Asked) => unknown>>;
  readonly close: () => Promise<void>;
}

const today = '2026-11-25';
/** As much as the server lets one question take. */
const stepsOfQuestion = 1_000_000;

/** Prepares the network as the server does once its records are there; what is measured is the search, without the store. */
export async function prepareAnalysis({ entities, ties }: SyntheticNetwork): Promise<Prepared> {
  const catalog = buildCatalog();
  const preparation = new NetworkPreparation(catalog);
  for (const entity of entities) preparation.addEntity(entityRecord(entity.id, entity.kind, { ...entity }, []));
  for (const tie of ties) {
    const id = `${tie.from}|${tie.kind}|${tie.to}|${tie.since ?? ''}`;
    preparation.addTie(tieRecord({ ...tie, id }, { ...tie }, []));
  }
  const network = preparation.finish('synthetic');
  const room = new SearchRoom(network, catalog);
  const search = <Arguments, Resolved, Found, Answer>(
    question: Question<Arguments, Resolved, Found, Answer>,
    asked: Arguments,
  ) => {
    const resolved = question.resolve({ ...asked, today } as Arguments & Dated, {
      network,
      hidden: nothingHidden,
      catalog,
    });
    return question.search(resolved, room.searching(nothingHidden, workOf(stepsOfQuestion)));
  };
  const questions: Prepared['questions'] = {
    paths: ({ bodies: [from, to] }) => search(cooperationPaths, { from, to }),
    counterparts: ({ bodies: [of], countries: [country] }) => search(counterparts, { of, country }),
    corridor: ({ countries: [origin, found] }) => search(referralCorridor, { origin, found }),
    matrix: ({ countries }) => search(cooperationMatrix, { countries }),
    resilience: ({ bodies: [from, to] }) => search(resilience, { from, to }),
    brokers: () => search(brokers, {}),
  };
  return { questions, bytesPerTie: bytesOf(network) / network.tieCount, close: async () => undefined };
}
