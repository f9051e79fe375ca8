import { Query, Resolver } from 'type-graphql';
import { propertyLabel } from '../../catalog/properties.ts';
import type { Property } from '../../model/property.ts';
import { Model } from '../answers/model.ts';
import type { ModelKind } from '../answers/model-kind.ts';
import type { ModelProperty, PropertyWord } from '../answers/model-property.ts';
import { catalog } from '../derived-types.ts';

/** A property as the API tells it; `own` where not everything of its sort has it. Parts are told as their record is. */
function told(property: Property, own: boolean): ModelProperty {
  const { name, description, list = false, required = false, vocabulary, reference = null, record } = property;
  return {
    name,
    label: propertyLabel(property),
    description,
    type: property.type.toUpperCase() as PropertyWord,
    list,
    required,
    own,
    vocabulary: vocabulary?.name ?? null,
    reference,
    parts: (record?.parts ?? []).map((part) => told(part, own)),
  };
}

function toldAll(shared: readonly Property[], all: readonly Property[]): ModelProperty[] {
  return all.map((property) => told(property, !shared.includes(property)));
}

function kinds(): ModelKind[] {
  const shared = catalog.typeNamed('Entity')?.properties ?? [];
  return catalog.kinds.map((kind) => ({
    ...kind,
    kind: kind.name,
    properties: toldAll(shared, kind.properties),
  }));
}

@Resolver()
export class ModelQuestion {
  @Query(() => Model, { description: 'Kinds of entity and of tie, and vocabularies, with what they mean.' })
  model(): Model {
    return {
      kinds: kinds(),
      tieKinds: catalog.tieKinds.map((tie) => ({
        ...tie,
        kind: tie.name,
        properties: toldAll(catalog.tieProperties, [...catalog.tieProperties, ...tie.properties]),
      })),
      vocabularies: catalog.vocabularies.map(({ name, description, words }) => ({
        name,
        description,
        words: Object.entries(words).map(([word, meaning]) => ({ word, meaning })),
      })),
    };
  }
}
