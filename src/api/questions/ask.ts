import type { Catalog } from '../../catalog/catalog.ts';
import type { Network } from '../../cooperation/network.ts';
import type { Context } from '../context.ts';

/** A question of the analysis: from the network and what is asked to an answer. */
export type Analysis<Asked, Answer> = (
  network: Network,
  catalog: Catalog,
  question: Asked & { readonly today: string },
) => Answer;

/** Asks the analysis about the network as this request sees it, with the request's own today. */
export async function ask<Asked extends object, Answer>(
  context: Context,
  analysis: Analysis<Asked, Answer>,
  asked: Asked,
): Promise<Answer> {
  return analysis(await context.network(), context.catalog, { ...asked, today: context.today });
}
