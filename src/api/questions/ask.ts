import type { Asked, Question } from '../../cooperation/question.ts';
import type { Context } from '../context.ts';

/** Asks a question about cooperation on behalf of whoever sent the request, with the request's own today. */
export function ask<Arguments extends object, Resolved, Found, Answer>(
  {
    analysis,
    viewer,
    allowance,
    today,
    dontKeep,
  }: Pick<Context, 'analysis' | 'viewer' | 'allowance' | 'today' | 'dontKeep'>,
  question: Question<Arguments, Resolved, Found, Answer>,
  asked: Arguments,
): Promise<Answer> {
  return analysis.ask(question, { ...asked, today } as Arguments & Asked, { viewer, allowance, dontKeep });
}
