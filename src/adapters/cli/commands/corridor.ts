import { corridorDocument } from '../../../client/generated/corridor.ts';
import type { CountryRef } from '../../../client/generated/fragments.ts';
import { completenessLines } from '../completeness-lines.ts';
import { questionCommand, resolveAll } from '../question-command.ts';
import { section } from '../section.ts';
import { textOption } from '../typed-option.ts';

const bodies = (found: readonly { readonly sentence: string; readonly entity: CountryRef }[]) =>
  found.map((body) => `${body.sentence} [${body.entity.id}]`);

export const corridor = questionCommand({
  name: 'corridor',
  summary: 'Who can help at each stage of a case between two countries, and what is missing',
  positions: [
    { name: 'origin', description: 'the country that the victim comes from' },
    { name: 'found', description: 'the country in which the victim was found' },
  ],
  options: [
    { flags: '--transit <country...>', description: 'countries passed through' },
    { flags: '--need <topic...>', description: 'what the victim needs, as topics' },
  ],
  dated: true,
  examples: ['saphan corridor Myanmar Thailand', 'saphan corridor Cambodia Japan --transit Thailand'],
  document: corridorDocument,
  async variables({ positions, options }, resolve) {
    const needs = await resolveAll(options.need, resolve, ['TOPIC']);
    return {
      origin: await resolve(positions.origin ?? '', ['COUNTRY']),
      found: await resolve(positions.found ?? '', ['COUNTRY']),
      transit: await resolveAll(options.transit, resolve, ['COUNTRY']),
      needs,
      asOf: textOption(options.asOf),
    };
  },
  print({ referralCorridor: { sentence, missing, stages, completeness } }) {
    const lines = stages.flatMap((stage) => [
      '',
      `${stage.stage}: ${stage.sentence}`,
      ...[...bodies(stage.organizations), ...bodies(stage.services), ...bodies(stage.instruments)].map(
        (l) => `  - ${l}`,
      ),
      ...stage.missing.map((gap) => `  ! ${gap}`),
    ]);
    return [sentence, ...lines, ...section('Missing', missing), ...completenessLines(completeness)].join('\n');
  },
});
