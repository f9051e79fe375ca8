import { failure } from '../errors.ts';
import type { InterfaceKind } from '../model/interface-kind.ts';
import { type Model, model } from '../model/model.ts';
import type { NodeKind } from '../model/node-kind.ts';
import type { Property } from '../model/property.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { carelessness } from './carelessness.ts';
import type { Catalog, CatalogKind, CatalogType, Relation } from './catalog.ts';
import { screamingSnake } from './derived-names.ts';
import { expandedTie } from './expanded-tie.ts';
import { relationsOfKind } from './relations-of-kind.ts';

function concreteType(node: NodeKind, from: Model): CatalogKind {
  const interfaces = ['Entity', ...node.interfaces];
  return {
    name: node.name,
    plural: node.plural,
    description: node.description,
    abstract: false,
    kinds: [node.name],
    interfaces,
    labels: [...interfaces, node.name],
    idPrefix: node.idPrefix,
    entityKind: screamingSnake(node.name),
    properties: [...from.entityProperties, ...node.properties],
    relations: relationsOfKind(node.name, from.ties, from.nodes, from.interfaces),
    roles: node.roles,
    identity: node.identity,
    words: node.words,
    draw: node.draw,
  };
}

/** The relations that all the given types have with the same target and direction: those that an interface can offer. */
function sharedRelations(types: readonly CatalogType[]): Relation[] {
  const [first, ...rest] = types;
  return (first?.relations ?? []).filter((relation) =>
    rest.every((type) =>
      type.relations.some(
        (other) =>
          other.name === relation.name && other.target === relation.target && other.direction === relation.direction,
      ),
    ),
  );
}

function interfaceType(
  declared: InterfaceKind,
  implementers: readonly CatalogType[],
  own: readonly Property[],
): CatalogType {
  return {
    name: declared.name,
    plural: declared.plural,
    description: declared.description,
    abstract: true,
    kinds: implementers.map((type) => type.name),
    interfaces: declared.name === 'Entity' ? [] : ['Entity'],
    labels: [],
    idPrefix: null,
    entityKind: null,
    properties: [...own, ...declared.properties],
    relations: sharedRelations(implementers),
    roles: null,
    identity: null,
    words: null,
    draw: null,
  };
}

const entity: InterfaceKind = {
  name: 'Entity',
  plural: 'entities',
  description: 'Anything in the network that can be linked and cited.',
  properties: [],
};

function vocabulariesOf(properties: readonly Property[]): Vocabulary[] {
  const all = properties.flatMap((property) => [property, ...(property.record?.parts ?? [])]);
  const found = all.flatMap((property) => (property.vocabulary ? [property.vocabulary] : []));
  return [...new Map(found.map((vocabulary) => [vocabulary.name, vocabulary])).values()];
}

/**
 * Reads the declarations into one frozen value.
 * @throws CARELESS_MODEL listing every mistake, so that a careless model never starts.
 */
export function buildCatalog(declared: Model = model): Catalog {
  const from: Model = { ...declared, ties: declared.ties.map((tie) => expandedTie(tie, declared)) };
  const problems = carelessness(from);
  if (problems.length > 0) throw failure('CARELESS_MODEL', { problems });
  const kinds = from.nodes.map((node) => concreteType(node, from));
  const interfaces = [
    interfaceType(entity, kinds, from.entityProperties),
    ...from.interfaces.map((declared) =>
      interfaceType(
        declared,
        kinds.filter((kind) => kind.interfaces.includes(declared.name)),
        from.entityProperties,
      ),
    ),
  ];
  const types = [...interfaces, ...kinds];
  const byName = new Map(types.map((type) => [type.name, type]));
  const tieByName = new Map(from.ties.map((tie) => [tie.name, tie]));
  const kindByName = new Map(kinds.map((kind) => [kind.name, kind]));
  const byPrefix = new Map(kinds.map((kind) => [kind.idPrefix, kind]));
  return Object.freeze({
    types,
    kinds,
    tieKinds: from.ties,
    tieProperties: from.tieProperties,
    vocabularies: vocabulariesOf([
      ...types.flatMap((type) => type.properties),
      ...from.tieProperties,
      ...from.ties.flatMap((tie) => tie.properties),
    ]),
    typeNamed: (name: string) => byName.get(name),
    kindNamed: (name: string) => kindByName.get(name),
    tieKindNamed: (name: string) => tieByName.get(name),
    kindOfId: (id: string) => byPrefix.get(id.slice(0, Math.max(0, id.indexOf(':')))),
  });
}
