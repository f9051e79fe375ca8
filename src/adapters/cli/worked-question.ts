import type { App } from '../../app.ts';
import { type WorkedQuestionAnswer, workedQuestionDocument } from '../../client/generated/worked-question.ts';

/** One question with its answer, to show what the network is for; says plainly when it can't be answered. */
export async function workedQuestion(app: Pick<App, 'execute'>): Promise<string> {
  const { data, errors } = await app.execute({ query: workedQuestionDocument.text });
  const [path] = (data as unknown as WorkedQuestionAnswer | null)?.cooperationPaths.paths ?? [];
  if (!path) return `For example, this could not be answered: ${errors?.[0]?.message ?? 'no path is known'}`;
  return [
    'For example: how does Thailand, which came to the seminar of 2017, reach JNATIP, whose lawyers it met there?',
    `  ${path.explanation}`,
    '  Ask it yourself: npm run saphan -- path Thailand JNATIP',
  ].join('\n');
}
