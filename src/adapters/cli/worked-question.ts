import type { App } from '../../app.ts';

/** How those who came from Thailand to the seminar of 2017 can reach, today, the network whose lawyers they met there. */
const document = `query WorkedQuestion {
  cooperationPaths(from: "country:th", to: "ngo:jp-jnatip", first: 1) {
    paths { explanation score hops weakestStep { sentence } }
  }
}`;

interface Answer {
  readonly cooperationPaths: { readonly paths: readonly { explanation: string; weakestStep: { sentence: string } }[] };
}

/** One question with its answer, to show what the network is for; says plainly when it can't be answered. */
export async function workedQuestion(app: Pick<App, 'execute'>): Promise<string> {
  const { data, errors } = await app.execute({ query: document });
  const [path] = (data as unknown as Answer | null)?.cooperationPaths.paths ?? [];
  if (!path) return `For example, this could not be answered: ${errors?.[0]?.message ?? 'no path is known'}`;
  return [
    'For example: how does Thailand, which came to the seminar of 2017, reach JNATIP, whose lawyers it met there?',
    `  ${path.explanation}`,
    '  Ask it yourself: npm run saphan -- path Thailand JNATIP',
  ].join('\n');
}
