import { spokenDate } from '../../catalog/tie-sentence.ts';
import type { Telling } from '../question.ts';
import { type Completeness, completenessOf } from '../telling/completeness.ts';
import type { Mentions } from '../telling/facts.ts';
import { capitalize, formatList, pluralize } from '../telling/sentence.ts';
import type { CorridorCase } from './corridor-case.ts';
import type { CorridorFound, FoundStage } from './search-corridor.ts';
import { type Stage, type StageName, stages } from './stages.ts';
import { type CorridorBody, tellBody } from './tell-body.ts';
import { type CorridorInstrument, tellInstrument } from './tell-instrument.ts';

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

/** What the telling of a corridor speaks of. */
export function mentionedInCorridor({ given, stages: found, absences }: CorridorFound): Mentions {
  const bodies = found.flatMap(({ organizations, services }) => [...organizations, ...services]);
  const instruments = found.flatMap((stage) => stage.instruments);
  return {
    entities: [
      given.origin,
      given.found,
      ...given.needs,
      ...absences,
      ...[...bodies, ...instruments].map(({ entity }) => entity),
    ],
    ties: instruments.flatMap(({ ties }) => ties),
  };
}

/** What no source shows for a stage: "recorded" speaks of this data, never of the world. */
function tellMissing({ facts }: Telling, given: CorridorCase, stage: Stage, found: FoundStage): string[] {
  const name = (entity: number) => facts.entity(entity).name;
  const missing = found.unmet.flatMap((place) => {
    const expected = stage.expected[place];
    if (!expected) return [];
    const country = expected.side === 'ORIGIN' ? given.origin : given.found;
    return `No ${expected.called} is recorded in ${name(country)}.`;
  });
  if (!found.withoutAgreement) return missing;
  const between = `${name(given.found)} and ${name(given.origin)}`;
  return [...missing, `No instrument ${stage.agreement} between ${between} is recorded as in force.`];
}

function tellStage(telling: Telling, given: CorridorCase, stage: Stage, found: FoundStage): CorridorStage {
  const name = (entity: number) => telling.facts.entity(entity).name;
  const first = found.organizations[0] ?? found.services[0];
  const [rest] = found.instruments;
  const whom = first ? `first of all ${name(first.entity)}.` : 'nobody is recorded for it.';
  return {
    stage: stage.name,
    sentence: `${stage.purpose}: ${whom}${rest ? ` It can rest on ${name(rest.entity)}.` : ''}`,
    organizations: found.organizations.map((body) => tellBody(telling, body)),
    services: found.services.map((body) => tellBody(telling, body)),
    instruments: found.instruments.map((instrument) => tellInstrument(telling, instrument)),
    missing: tellMissing(telling, given, stage, found),
  };
}

/** What somebody looked for between the two countries and did not find, with the day on which they looked. */
function tellAbsence({ facts }: Telling, absence: number): string {
  const { name, properties } = facts.entity(absence);
  const { checked, description } = properties;
  const when = typeof checked === 'string' ? ` (checked ${spokenDate(checked)})` : '';
  return `${name}${when}. ${typeof description === 'string' ? description : ''}`.trim();
}

/** Tells a corridor stage by stage, with what is missing. */
export function tellCorridor(
  { given, stages: found, absences, work }: CorridorFound,
  telling: Telling,
): ReferralCorridor {
  const name = (entity: number) => telling.facts.entity(entity).name;
  const told = stages.flatMap((stage, place) => {
    const one = found[place];
    return one ? tellStage(telling, given, stage, one) : [];
  });
  const lacking = [...new Set(told.flatMap(({ missing }) => missing))];
  const needs = formatList(given.needs.map((need) => name(need).toLowerCase()));
  const inNeed = needs === '' ? '' : ` who needs ${needs}`;
  const gaps =
    lacking.length > 0
      ? capitalize(`${pluralize(lacking.length, 'thing is', 'things are')} missing. ${lacking.join(' ')}`)
      : 'Somebody is recorded for every stage.';
  return {
    stages: told,
    missing: [...lacking, ...absences.map((absence) => tellAbsence(telling, absence))],
    sentence: `For a person from ${name(given.origin)} found in ${name(given.found)}${inNeed}. ${gaps}`,
    completeness: completenessOf(telling, found.some(({ isCut }) => isCut) ? 'SHOWN_PER_SIDE' : null, work),
  };
}
