import { failure } from '../../errors.ts';
import type { Asker } from './asker.ts';

interface Found {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const findDocument = `query FindByName($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 8) { nodes { id name aliases } }
}`;

const existsDocument = 'query Exists($id: ID!) { entity(id: $id) { id } }';

const looksLikeId = /^[a-z]+:[a-z0-9-]+$/;

function isCalled(entity: Found, name: string): boolean {
  const wanted = name.toLocaleLowerCase();
  return [entity.name, ...entity.aliases].some((own) => own.toLocaleLowerCase() === wanted);
}

/**
 * The id of what a person typed: an id as it is; otherwise the entity of exactly that name or alias, or the only one found.
 * @param kinds `EntityKind` words to look among; absent: all
 * @throws NO_SUCH_NAME, AMBIGUOUS_NAME with the candidates, UNKNOWN_ENTITY
 */
export async function resolveName(asker: Asker, name: string, kinds?: readonly string[]): Promise<string> {
  if (looksLikeId.test(name)) {
    const { entity } = await asker.ask<{ entity: { id: string } | null }>(existsDocument, { id: name });
    if (!entity) throw failure('UNKNOWN_ENTITY', { id: name });
    return entity.id;
  }
  const { search } = await asker.ask<{ search: { nodes: Found[] } }>(findDocument, {
    text: name,
    kinds: kinds ?? null,
  });
  const exact = search.nodes.filter((entity) => isCalled(entity, name));
  const candidates = exact.length > 0 ? exact : search.nodes;
  const [only, ...others] = candidates;
  if (!only) throw failure('NO_SUCH_NAME', { name });
  if (others.length > 0) {
    throw failure('AMBIGUOUS_NAME', { name, candidates: candidates.map((entity) => `${entity.id}  ${entity.name}`) });
  }
  return only.id;
}
