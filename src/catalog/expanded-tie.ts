import type { Model } from '../model/model.ts';
import type { ReadingField, TieKind } from '../model/tie-kind.ts';

type Kinds = Pick<Model, 'nodes' | 'interfaces'>;

/** Each interface replaced by the kinds that implement it, in their order; every kind once. An unknown name stays, to be refused. */
function expanded(names: readonly string[], { nodes, interfaces }: Kinds): readonly string[] {
  const kindsOf = (name: string) =>
    interfaces.some((declared) => declared.name === name)
      ? nodes.filter((node) => node.interfaces.includes(name)).map((node) => node.name)
      : [name];
  return [...new Set(names.flatMap(kindsOf))];
}

function expandedField(field: ReadingField, model: Kinds): ReadingField {
  return {
    ...field,
    ...(field.on ? { on: expanded(field.on, model) } : {}),
    ...(field.reads ? { reads: expanded(field.reads, model) } : {}),
  };
}

/** The tie with kinds only, at its ends and in its fields: `Organization` stands for Agency, NGO, IGO and Company. */
export function expandedTie(tie: TieKind, model: Kinds): TieKind {
  return {
    ...tie,
    ends: tie.ends.map(({ from, to }) => ({ from: expanded(from, model), to: expanded(to, model) })),
    fields: {
      from: tie.fields.from.map((field) => expandedField(field, model)),
      to: tie.fields.to.map((field) => expandedField(field, model)),
    },
  };
}
