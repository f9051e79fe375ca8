import { Query, Resolver } from 'type-graphql';
import { Model } from '../answers/model.ts';
import { catalog } from '../derived-types.ts';

@Resolver()
export class ModelQuestion {
  @Query(() => Model, { description: 'Kinds of entity and of tie, and vocabularies, with what they mean.' })
  model(): Model {
    return {
      kinds: catalog.kinds.map(({ name, plural, description, interfaces }) => {
        return { kind: name, name, plural, description, interfaces };
      }),
      tieKinds: catalog.tieKinds.map((tie) => ({ ...tie, kind: tie.name })),
      vocabularies: catalog.vocabularies.map(({ name, description, words }) => ({
        name,
        description,
        words: Object.entries(words).map(([word, meaning]) => ({ word, meaning })),
      })),
    };
  }
}
