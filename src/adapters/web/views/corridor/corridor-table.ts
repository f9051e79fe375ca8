import type { CorridorPageAnswer } from '../../../../client/generated/corridor-page.ts';
import { evidenceCell } from '../../../../client/writing/evidence-line.ts';
import type { CsvTable } from '../../core/csv.ts';
import { text } from '../../strings/text.ts';
import { numbersOf } from './numbers-of.ts';

const words = text.corridor.referral;

/** The corridor as a table: a row for each body, service and instrument of each stage, and for each thing missing. */
export function corridorTable(answer: CorridorPageAnswer | null): CsvTable {
  return {
    columns: [
      'stage',
      'what',
      'side',
      'country',
      'name',
      'name in local script',
      'id',
      'numbers',
      'sentence',
      'sources',
    ],
    rows: (answer?.referralCorridor.stages ?? []).flatMap((stage) => {
      const name = words.stages[stage.stage];
      const bodies = [
        ...stage.services.map((body) => [words.services, body] as const),
        ...stage.organizations.map((body) => [words.bodies, body] as const),
      ];
      return [
        ...bodies.map(([what, body]) => [
          name,
          what,
          words.sides[body.side],
          body.country?.name,
          body.entity.name,
          body.entity.nameLocal,
          body.entity.id,
          numbersOf(body).join('; '),
          body.sentence,
          evidenceCell(body.evidence),
        ]),
        ...stage.instruments.map(({ entity, sentence, evidence }) => [
          name,
          words.instruments,
          '',
          '',
          entity.name,
          entity.nameLocal,
          entity.id,
          '',
          sentence,
          evidenceCell(evidence),
        ]),
        ...stage.missing.map((sentence) => [name, words.missing, '', '', '', '', '', '', sentence, '']),
      ];
    }),
  };
}
