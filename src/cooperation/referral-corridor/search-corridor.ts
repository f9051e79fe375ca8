import { kindRoles } from '../../network/kind-roles.ts';
import { hasRole } from '../../network/read-network.ts';
import type { Work } from '../path-search/work.ts';
import type { Searching } from '../question.ts';
import type { CorridorCase } from './corridor-case.ts';
import { type ResolvedStage, resolveStages } from './resolved-stage.ts';
import { absencesOfCase } from './search-absences.ts';
import { type BodyAtSide, bodiesAtSides, bodiesAtStage, type FoundBody } from './search-bodies.ts';
import {
  type FoundInstrument,
  type InstrumentOfCase,
  instrumentsAtStage,
  instrumentsOfCase,
} from './search-instruments.ts';

/** What was found for a stage, the stages being told in their order. */
export interface FoundStage {
  readonly organizations: readonly FoundBody[];
  readonly services: readonly FoundBody[];
  readonly instruments: readonly FoundInstrument[];
  /** Places, in what the stage expects, of what nobody is there for. */
  readonly unmet: readonly number[];
  /** True where the stage crosses the border and no agreement of the two countries speaks of it. */
  readonly withoutAgreement: boolean;
  /** True where more were found than are shown. */
  readonly isCut: boolean;
}

export interface CorridorFound {
  readonly given: CorridorCase;
  readonly stages: readonly FoundStage[];
  /** Findings that something was looked for between the two countries in vain. */
  readonly absences: readonly number[];
  readonly work: Work;
}

/** Bodies and instruments shown of each sort and side: more than one would call. */
const shownPerSide = 6;
const instrumentsShown = 6;

function firstOfEachSide(bodies: readonly FoundBody[]): FoundBody[] {
  const shown = new Map<string, number>();
  return bodies.filter(({ side }) => {
    const count = (shown.get(side) ?? 0) + 1;
    shown.set(side, count);
    return count <= shownPerSide;
  });
}

function searchStage(
  resolved: ResolvedStage,
  { network }: Searching,
  atSides: ReadonlyMap<number, BodyAtSide>,
  ofCase: readonly InstrumentOfCase[],
  needs: number,
): FoundStage {
  const { stage, expected } = resolved;
  const bodies = bodiesAtStage([...atSides.values()], resolved, needs);
  const instruments = instrumentsAtStage(ofCase, resolved);
  const isService = ({ entity }: FoundBody) => hasRole(network, entity, kindRoles.SERVES);
  const organizations = firstOfEachSide(bodies.filter((body) => !isService(body)));
  const services = firstOfEachSide(bodies.filter(isService));
  const isMet = (place: number) =>
    bodies.some(
      ({ entity, side }) =>
        (side === stage.expected[place]?.side || side === 'BOTH') &&
        atSides.get(entity)?.mandates.some((mandate) => expected[place]?.has(mandate)),
    );
  return {
    organizations,
    services,
    instruments: instruments.slice(0, instrumentsShown),
    unmet: [...expected.keys()].filter((place) => !isMet(place)),
    withoutAgreement: stage.agreement !== null && !instruments.some((one) => one.isShared && one.isOnTopic),
    isCut: organizations.length + services.length < bodies.length || instruments.length > instrumentsShown,
  };
}

/** Finds who can help at each stage of a case, and on what it can rest. */
export function searchCorridor(given: CorridorCase, searching: Searching): CorridorFound {
  const atSides = new Map(bodiesAtSides(given, searching).map((body) => [body.entity, body]));
  const ofCase = instrumentsOfCase(given, searching);
  return {
    given,
    stages: resolveStages(searching.network).map((stage) =>
      searchStage(stage, searching, atSides, ofCase, given.needs.length),
    ),
    absences: absencesOfCase(given, searching),
    work: searching.work,
  };
}
