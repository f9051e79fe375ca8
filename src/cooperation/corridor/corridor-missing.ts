import { spokenDate } from '../../catalog/tie-sentence.ts';
import type { NetworkEntity } from '../network.ts';
import type { CorridorBody } from './corridor-body.ts';
import type { CorridorCase } from './corridor-case.ts';
import type { WeighedInstrument } from './corridor-instrument.ts';
import type { Side, Stage } from './stages.ts';

function countryOn(given: CorridorCase, side: Side): NetworkEntity {
  return side === 'ORIGIN' ? given.origin : given.found;
}

/** Findings that something was looked for between these countries and not found. */
function checkedAbsences(given: CorridorCase): NetworkEntity[] {
  const sides = new Set([given.origin.id, given.found.id]);
  return [...given.network.entities.values()].filter((entity) => {
    if (entity.kind !== 'Absence') return false;
    const concerned = (given.network.tiesAt.get(entity.id) ?? [])
      .filter((tie) => tie.kind === 'CONCERNS' && given.network.entities.get(tie.to)?.kind === 'Country')
      .map((tie) => tie.to);
    return concerned.length > 0 && concerned.every((country) => sides.has(country));
  });
}

/** What no source shows for a stage: "recorded" speaks of this data, never of the world. */
export function missingAt(
  given: CorridorCase,
  stage: Stage,
  bodies: readonly CorridorBody[],
  instruments: readonly WeighedInstrument[],
): string[] {
  const missing = stage.expected.flatMap(({ side, mandates, said }) => {
    const there = bodies.some((body) => {
      const entity = given.network.entities.get(body.entity);
      return (
        (body.side === side || body.side === 'BOTH') && entity?.mandates.some((mandate) => mandates.includes(mandate))
      );
    });
    return there ? [] : [`No ${said} is recorded in ${countryOn(given, side).name}.`];
  });
  const crossing = stage.name === 'REPATRIATE' || stage.name === 'INVESTIGATE';
  if (crossing && !instruments.some((instrument) => instrument.shared && instrument.onTopic)) {
    const on = stage.name === 'REPATRIATE' ? 'on the return of victims' : 'on police or legal cooperation';
    missing.push(`No instrument ${on} between ${given.found.name} and ${given.origin.name} is recorded as in force.`);
  }
  return missing;
}

/** What somebody looked for between the two countries and did not find, with the day on which they looked. */
export function lookedForInVain(given: CorridorCase): string[] {
  return checkedAbsences(given).map((absence) => {
    const { checked, description } = absence.properties;
    const when = typeof checked === 'string' ? ` (checked ${spokenDate(checked)})` : '';
    return `${absence.name}${when}. ${typeof description === 'string' ? description : ''}`.trim();
  });
}
