import { questionCommand } from '../question-command.ts';
import { type Evidence, evidenceLine, section } from '../said.ts';

interface Answer {
  readonly entity: {
    __typename: string;
    id: string;
    name: string;
    nameLocal: string | null;
    aliases: readonly string[];
    description: string | null;
    url: string | null;
    since: string | null;
    until: string | null;
    caveats: readonly string[];
    evidence: readonly Evidence[];
    ties: { totalCount: number; edges: readonly { sentence: string }[] };
  };
}

export const show = questionCommand<Answer>({
  name: 'show',
  summary: 'All that is known of one thing: names, dates, ties, caveats, sources',
  positions: [{ name: 'entity', description: 'id or name' }],
  options: [{ flags: '--first <number>', description: 'how many of its ties', whole: true }],
  dated: true,
  examples: ['saphan show JNATIP', 'saphan show process:commit --as-of 2015'],
  document: `query Show($id: ID!, $first: Int, $asOf: Date) {
    entity(id: $id) {
      __typename id name nameLocal aliases description url since until caveats
      evidence { source { id title url } locator anchor }
      ties(first: $first, asOf: $asOf) { totalCount edges { sentence } }
    }
  }`,
  async variables({ positions, options }, resolve) {
    return { id: await resolve(positions.entity ?? ''), first: options.first ?? 30, asOf: options.asOf ?? null };
  },
  print({ entity }) {
    const more = entity.ties.totalCount - entity.ties.edges.length;
    const dates = [entity.since && `since ${entity.since}`, entity.until && `until ${entity.until}`].filter(Boolean);
    return [
      `${entity.name}${entity.nameLocal ? ` (${entity.nameLocal})` : ''}`,
      [entity.id, entity.__typename, ...dates, ...(entity.url ? [entity.url] : [])].join(', '),
      ...(entity.aliases.length > 0 ? [`also: ${entity.aliases.join('; ')}`] : []),
      ...(entity.description ? [entity.description] : []),
      ...section(
        `Ties (${entity.ties.totalCount})`,
        entity.ties.edges.map((edge) => edge.sentence),
      ),
      ...(more > 0 ? [`  … and ${more} more; ask with --first.`] : []),
      ...section('Caveats', entity.caveats),
      ...section('How it is known', entity.evidence.map(evidenceLine)),
    ].join('\n');
  },
});
