import { questionCommand, resolveAll } from '../question-command.ts';
import { type Completeness, completenessLines, type Named, section } from '../said.ts';

interface Body {
  readonly entity: Named;
  readonly sentence: string;
}

interface Answer {
  readonly referralCorridor: {
    readonly sentence: string;
    readonly missing: readonly string[];
    readonly stages: readonly {
      stage: string;
      sentence: string;
      organizations: readonly Body[];
      services: readonly Body[];
      instruments: readonly Body[];
      missing: readonly string[];
    }[];
    readonly completeness: Completeness;
  };
}

const bodies = (found: readonly Body[]) => found.map((body) => `${body.sentence} [${body.entity.id}]`);

export const corridor = questionCommand<Answer>({
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
  document: `query Corridor($origin: ID!, $found: ID!, $transit: [ID!], $needs: [ID!], $asOf: Date) {
    referralCorridor(origin: $origin, found: $found, transit: $transit, needs: $needs, asOf: $asOf) {
      sentence missing
      stages {
        stage sentence missing
        organizations { entity { id name } sentence }
        services { entity { id name } sentence }
        instruments { entity { id name } sentence }
      }
      completeness { complete truncatedBy hiddenByAccess }
    }
  }`,
  async variables({ positions, options }, resolve) {
    const needs = await resolveAll(options.need, resolve, ['TOPIC']);
    return {
      origin: await resolve(positions.origin ?? '', ['COUNTRY']),
      found: await resolve(positions.found ?? '', ['COUNTRY']),
      transit: await resolveAll(options.transit, resolve, ['COUNTRY']),
      needs,
      asOf: options.asOf ?? null,
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
