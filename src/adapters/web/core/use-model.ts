import { type Model, modelDocument } from '../../../client/generated/model.ts';
import { useQuery } from './use-query.ts';

/** The model as the server declares it: legends and forms are derived from it. Null while it loads. */
export function useModel(): Model | null {
  return useQuery(modelDocument, {}).data?.model ?? null;
}
