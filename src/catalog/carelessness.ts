import type { Model } from '../model/model.ts';
import type { NodeKind } from '../model/node-kind.ts';
import type { Property } from '../model/property.ts';
import type { TieKind } from '../model/tie-kind.ts';
import { relationsOfKind } from './relations-of-kind.ts';

/** Names that GraphQL or the contract already uses on every entity. */
const taken = ['id', 'ties', '__typename'];

function doubled(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function carelessProperty(owner: string, property: Property, kindNames: ReadonlySet<string>): string[] {
  const where = `${owner}.${property.name}`;
  const problems: string[] = [];
  if (!/^[a-z][A-Za-z0-9]*$/.test(property.name)) problems.push(`${where}: a property is named in camelCase`);
  if (!property.description.endsWith('.')) problems.push(`${where}: its description is not a sentence`);
  if (property.type === 'Vocabulary' && !property.vocabulary) problems.push(`${where}: names no vocabulary`);
  if (property.type === 'Record' && !(property.record && property.list))
    problems.push(`${where}: a record is a list with parts`);
  if (property.type === 'Reference' && !(property.reference && kindNames.has(property.reference))) {
    problems.push(`${where}: refers to the unknown kind ${property.reference}`);
  }
  for (const part of property.record?.parts ?? []) problems.push(...carelessProperty(where, part, kindNames));
  return problems;
}

const colour = /^#[0-9a-f]{6}$/;

/** What people see of a kind: how it is called and drawn. */
function carelessLook({ name, words, draw }: NodeKind): string[] {
  const problems: string[] = [];
  if (words.one.trim() === '' || words.many.trim() === '') problems.push(`${name}: has no words for people`);
  for (const paper of ['light', 'dark'] as const) {
    if (!colour.test(draw[paper]))
      problems.push(`${name}: its ${paper} colour ${draw[paper]} is not written as #rrggbb`);
  }
  return problems;
}

function carelessTie(tie: TieKind, kindNames: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  if (!/^[A-Z]+(_[A-Z]+)*$/.test(tie.name)) problems.push(`${tie.name}: a tie kind is named in SCREAMING_SNAKE`);
  for (const kind of tie.ends.flatMap((ends) => [...ends.from, ...ends.to])) {
    if (!kindNames.has(kind)) problems.push(`${tie.name}: runs to the unknown kind ${kind}`);
  }
  for (const sentence of [tie.forwards, tie.backwards]) {
    if (!sentence.includes('{from}') || !sentence.includes('{to}')) {
      problems.push(`${tie.name}: the sentence "${sentence}" does not name both ends`);
    }
  }
  if (tie.cooperation !== tie.worth > 0) problems.push(`${tie.name}: a tie has a worth exactly when it is cooperation`);
  if (tie.worth > 1) problems.push(`${tie.name}: its worth ${tie.worth} is over 1`);
  if (tie.halfLife !== null && tie.halfLife <= 0) problems.push(`${tie.name}: its half-life is not a time`);
  if (tie.symmetric && tie.fields.to.length > 0) {
    problems.push(`${tie.name}: a symmetric tie reads the same from both ends; declare its fields once`);
  }
  return problems;
}

/** Every mistake in the declarations, each as a sentence that names the place; empty when the model is careful. */
export function carelessness(model: Model): string[] {
  const kindNames = new Set(model.nodes.map((node) => node.name));
  const problems: string[] = [];
  const report = (what: string, names: readonly string[]) =>
    problems.push(...doubled(names).map((name) => `${what} "${name}" is declared twice`));
  report(
    'the kind',
    [...model.nodes, ...model.interfaces].map((kind) => kind.name),
  );
  report(
    'the list',
    [...model.nodes, ...model.interfaces].map((kind) => kind.plural),
  );
  report(
    'the id prefix',
    model.nodes.map((node) => node.idPrefix),
  );
  report(
    'the tie kind',
    model.ties.map((tie) => tie.name),
  );
  for (const node of model.nodes) {
    problems.push(...carelessLook(node));
    const properties = [...model.entityProperties, ...node.properties];
    const relations = relationsOfKind(node.name, model.ties, model.nodes, model.interfaces);
    report(`in ${node.name} the field`, [...taken, ...properties.map((p) => p.name), ...relations.map((r) => r.name)]);
    for (const name of node.interfaces) {
      const declared = model.interfaces.find((candidate) => candidate.name === name);
      if (!declared) problems.push(`${node.name}: implements the unknown interface ${name}`);
      for (const property of declared?.properties ?? []) {
        if (!node.properties.includes(property)) problems.push(`${node.name}: lacks ${name}.${property.name}`);
      }
    }
    problems.push(...node.properties.flatMap((property) => carelessProperty(node.name, property, kindNames)));
  }
  problems.push(...model.entityProperties.flatMap((property) => carelessProperty('Entity', property, kindNames)));
  problems.push(...model.tieProperties.flatMap((property) => carelessProperty('Tie', property, kindNames)));
  for (const tie of model.ties) {
    problems.push(...carelessTie(tie, kindNames));
    report(
      `in ${tie.name} the property`,
      [...model.tieProperties, ...tie.properties].map((property) => property.name),
    );
    problems.push(...tie.properties.flatMap((property) => carelessProperty(tie.name, property, kindNames)));
  }
  return problems;
}
