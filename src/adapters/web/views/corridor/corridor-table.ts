import type { CsvTable } from '../../core/csv.ts';
import { text } from '../../strings/text.ts';
import type { CorridorAnswer } from './corridor-query.ts';

const words = text.corridor.referral;

/** The corridor as a table: a row for each body, service and instrument of each stage, and for each thing missing. */
export function corridorTable(answer: CorridorAnswer | null): CsvTable {
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
      const name = words.stages[stage.stage] ?? stage.stage;
      const sources = (evidence: (typeof stage.instruments)[number]['evidence']) =>
        evidence
          .map(({ source, locator }) => [source.title, source.url, locator].filter(Boolean).join(', '))
          .join('; ');
      const bodies = [
        ...stage.services.map((body) => [words.services, body] as const),
        ...stage.organizations.map((body) => [words.bodies, body] as const),
      ];
      return [
        ...bodies.map(([what, body]) => [
          name,
          what,
          words.sides[body.side] ?? body.side,
          body.country?.name,
          body.entity.name,
          body.entity.nameLocal,
          body.entity.id,
          body.entity.numbers?.join('; '),
          body.sentence,
          sources(body.evidence),
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
          sources(evidence),
        ]),
        ...stage.missing.map((sentence) => [name, words.missing, '', '', '', '', '', '', sentence, '']),
      ];
    }),
  };
}
