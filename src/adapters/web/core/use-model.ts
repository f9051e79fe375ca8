import { gql } from './graphql-client.ts';
import { useQuery } from './use-query.ts';

export interface ModelKind {
  readonly kind: string;
  readonly name: string;
  readonly plural: string;
  readonly description: string;
}

export interface ModelTieKind {
  readonly kind: string;
  readonly description: string;
  readonly cooperation: boolean;
  readonly symmetric: boolean;
  readonly worth: number;
  readonly endures: boolean;
}

export interface ModelVocabulary {
  readonly name: string;
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
}

export interface Model {
  readonly kinds: readonly ModelKind[];
  readonly tieKinds: readonly ModelTieKind[];
  readonly vocabularies: readonly ModelVocabulary[];
}

export const modelDocument = gql<{ model: Model }>(
  `query Model {
    model {
      kinds { kind name plural description }
      tieKinds { kind description cooperation symmetric worth endures }
      vocabularies { name words { word meaning } }
    }
  }`,
);

/** The model as the server declares it: legends and forms are derived from it. Null while it loads. */
export function useModel(): Model | null {
  return useQuery(modelDocument, {}).data?.model ?? null;
}
