import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { brokers } from '../../src/cooperation/brokers.ts';
import { cooperationMatrix } from '../../src/cooperation/cooperation-matrix.ts';
import { cooperationPaths } from '../../src/cooperation/cooperation-paths.ts';
import { counterparts } from '../../src/cooperation/counterparts.ts';
import { networkOf } from '../../src/cooperation/network-of.ts';
import { referralCorridor } from '../../src/cooperation/referral-corridor.ts';
import { resilience } from '../../src/cooperation/resilience.ts';
import type { SyntheticNetwork } from './synthetic-network.ts';

/** Ids of whom a question is about: bodies and countries of the made-up network, others each time. */
export interface Asked {
  readonly bodies: readonly [string, string];
  readonly countries: readonly [string, string];
}

/** The analysis over one made-up network: what is asked, by name, each answering once. */
export interface Prepared {
  readonly questions: Readonly<Record<string, (asked: Asked) => unknown>>;
  readonly close: () => Promise<void>;
}

const today = '2026-11-25';

/** Prepares the analysis for a network as the server does once its records are there. */
export async function prepareAnalysis({ entities, ties }: SyntheticNetwork): Promise<Prepared> {
  const catalog = buildCatalog();
  const unsaid = { evidence: [], properties: {} };
  const described = { nameLocal: null, aliases: [], unnamed: false, caveats: [], ...unsaid };
  const network = networkOf({
    entities: [...entities].map(({ instrumentKind, ...entity }) => ({
      ...entity,
      ...described,
      properties: { instrumentKind },
    })),
    ties: [...ties].map((tie) => ({ ...tie, detail: null, ...unsaid })),
    hiddenByAccess: false,
  });
  const questions: Prepared['questions'] = {
    paths: ({ bodies: [from, to] }) => cooperationPaths(network, catalog, { from, to, today }),
    counterparts: ({ bodies: [of], countries: [country] }) => counterparts(network, catalog, { of, country, today }),
    corridor: ({ countries: [origin, found] }) => referralCorridor(network, catalog, { origin, found, today }),
    matrix: ({ countries }) => cooperationMatrix(network, catalog, { countries, today }),
    resilience: ({ bodies: [from, to] }) => resilience(network, catalog, { from, to, today }),
    brokers: () => brokers(network, catalog, { today }),
  };
  return { questions, close: async () => undefined };
}
