import { entityNameDocument } from '../../client/generated/entity-name.ts';
import type { EntityKind } from '../../client/generated/schema-types.ts';
import { type Suggestion, suggestionsDocument } from '../../client/generated/suggestions.ts';
import type { GraphqlClient } from '../../client/graphql-client.ts';
import { failure } from '../../errors.ts';

const looksLikeId = /^[a-z]+:[a-z0-9-]+$/;

function isCalled(entity: Suggestion, name: string): boolean {
  const wanted = name.toLocaleLowerCase();
  return [entity.name, ...entity.aliases].some((own) => own.toLocaleLowerCase() === wanted);
}

/**
 * The id of what a person typed: an id as it is; otherwise the entity of exactly that name or alias, or the only one found.
 * @param kinds to look among; absent: all
 * @throws NO_SUCH_NAME, AMBIGUOUS_NAME with the candidates, UNKNOWN_ENTITY
 */
export async function resolveName(client: GraphqlClient, name: string, kinds?: readonly EntityKind[]): Promise<string> {
  if (looksLikeId.test(name)) {
    const { entity } = await client.request(entityNameDocument, { id: name });
    if (!entity) throw failure('UNKNOWN_ENTITY', { id: name });
    return entity.id;
  }
  const { search } = await client.request(suggestionsDocument, { text: name, kinds: kinds ?? null });
  const exact = search.nodes.filter((entity) => isCalled(entity, name));
  const candidates = exact.length > 0 ? exact : search.nodes;
  const [only, ...others] = candidates;
  if (!only) throw failure('NO_SUCH_NAME', { name });
  if (others.length > 0) {
    throw failure('AMBIGUOUS_NAME', { name, candidates: candidates.map((entity) => `${entity.id}  ${entity.name}`) });
  }
  return only.id;
}
