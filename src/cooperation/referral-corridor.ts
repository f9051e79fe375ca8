import type { Catalog } from '../catalog/catalog.ts';
import { failure } from '../errors.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { type CorridorBody, corridorBodies } from './corridor/corridor-body.ts';
import type { CorridorCase } from './corridor/corridor-case.ts';
import { type CorridorInstrument, corridorInstruments } from './corridor/corridor-instrument.ts';
import { lookedForInVain, missingAt } from './corridor/corridor-missing.ts';
import { type Stage, type StageName, stages } from './corridor/stages.ts';
import { dayAsked } from './day-asked.ts';
import { countryAsked, entityAsked } from './entity-asked.ts';
import type { Network } from './network.ts';
import { capital, counted, listed } from './said.ts';

export interface ReferralCorridorQuestion {
  /** Country that the person comes from. */
  readonly origin: string;
  /** Country in which the person was found. */
  readonly found: string;
  readonly transit?: readonly string[] | null;
  /** Topics that tell what the person needs. */
  readonly needs?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly today: string;
}

export interface CorridorStage {
  readonly stage: StageName;
  readonly sentence: string;
  readonly organizations: readonly CorridorBody[];
  readonly services: readonly CorridorBody[];
  readonly instruments: readonly CorridorInstrument[];
  readonly missing: readonly string[];
}

export interface ReferralCorridor {
  readonly stages: readonly CorridorStage[];
  readonly missing: readonly string[];
  readonly sentence: string;
  readonly completeness: Completeness;
}

/** Bodies and instruments shown of each sort and side: more than one would call. */
const shownPerSide = 6;
const instrumentsShown = 6;

function firstOfEachSide(bodies: readonly CorridorBody[]): CorridorBody[] {
  const shown = new Map<string, number>();
  return bodies.filter(({ side }) => {
    const count = (shown.get(side) ?? 0) + 1;
    shown.set(side, count);
    return count <= shownPerSide;
  });
}

interface StageFound extends CorridorStage {
  readonly cut: boolean;
}

function stageOf(given: CorridorCase, stage: Stage): StageFound {
  const bodies = corridorBodies(given, stage);
  const instruments = corridorInstruments(given, stage);
  const isService = (body: CorridorBody) => {
    const kind = given.network.entities.get(body.entity)?.kind;
    return kind === 'Facility' || kind === 'Service';
  };
  const organizations = firstOfEachSide(bodies.filter((body) => !isService(body)));
  const services = firstOfEachSide(bodies.filter(isService));
  const name = (body: CorridorBody | undefined) => (body ? given.network.entities.get(body.entity)?.name : undefined);
  const first = name(organizations[0]) ?? name(services[0]);
  const rests = instruments[0] ? ` It can rest on ${given.network.entities.get(instruments[0].entity)?.name}.` : '';
  return {
    stage: stage.name,
    sentence: first
      ? `${stage.purpose}: first of all ${first}.${rests}`
      : `${stage.purpose}: nobody is recorded for it.${rests}`,
    organizations,
    services,
    instruments: instruments
      .slice(0, instrumentsShown)
      .map(({ entity, sentence, evidence }) => ({ entity, sentence, evidence })),
    missing: missingAt(given, stage, bodies, instruments),
    cut: organizations.length + services.length < bodies.length || instruments.length > instrumentsShown,
  };
}

/**
 * Who can help a person of one country found in another, stage by stage, under which instruments, and what is missing.
 * It names offices to ask; what is right for the person is for those who are with them to decide.
 * @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE, BAD_ARGUMENT
 */
export function referralCorridor(
  network: Network,
  catalog: Catalog,
  question: ReferralCorridorQuestion,
): ReferralCorridor {
  const origin = countryAsked(network, catalog, question.origin);
  const found = countryAsked(network, catalog, question.found);
  if (origin.id === found.id) {
    throw failure('BAD_ARGUMENT', {
      argument: 'found',
      problem: 'is the country of origin; name the one in which the person was found',
    });
  }
  const needs = [...new Set(question.needs ?? [])];
  for (const need of needs) {
    const { id, kind } = entityAsked(network, need);
    if (kind !== 'Topic') throw failure('WRONG_KIND', { id, kind, expected: 'a topic' });
  }
  const transit = (question.transit ?? []).map((id) => countryAsked(network, catalog, id));
  const day = dayAsked(question.asOf, question.today);
  const given: CorridorCase = { network, catalog, day, origin, found, transit, needs };
  const told = stages.map((stage) => stageOf(given, stage));
  const lacking = [...new Set(told.flatMap((stage) => stage.missing))];
  const need = needs.map((id) => network.entities.get(id)?.name.toLowerCase() ?? id);
  const inNeed = need.length > 0 ? ` who needs ${listed(need)}` : '';
  const gaps =
    lacking.length > 0
      ? capital(`${counted(lacking.length, 'thing is', 'things are')} missing. ${lacking.join(' ')}`)
      : 'Somebody is recorded for every stage.';
  return {
    stages: told.map(({ cut: _, ...stage }) => stage),
    missing: [...lacking, ...lookedForInVain(given)],
    sentence: `For a person from ${origin.name} found in ${found.name}${inNeed}. ${gaps}`,
    completeness: completenessOf(network, told.some((stage) => stage.cut) ? 'shownPerSide' : null, null),
  };
}
