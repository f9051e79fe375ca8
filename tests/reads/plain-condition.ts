import type { CatalogType } from '../../src/catalog/catalog.ts';
import { firstDay, holdsOn, lastDay } from '../../src/model/date-bounds.ts';
import { catalog, entities, type FixtureEntity, type FixtureTie, ties } from './fixture.ts';

type Input = Readonly<Record<string, unknown>>;

/** An entity at the other end of a tie, and the tie. */
export interface Neighbour {
  readonly entity: FixtureEntity;
  readonly tie: FixtureTie;
}

export function kindNamed(word: unknown): string | undefined {
  return catalog.kinds.find((kind) => kind.entityKind === word)?.name;
}

export function entityOf(id: unknown): FixtureEntity | undefined {
  return entities.find((entity) => entity.id === id);
}

/** Every tie at an entity, read one by one. */
export function neighboursOf(
  entity: FixtureEntity,
  kinds: readonly string[] | null,
  direction: string,
  targets: readonly string[],
): Neighbour[] {
  return ties.flatMap((tie) => {
    if (kinds && kinds.length > 0 && !kinds.includes(tie.kind)) return [];
    const out = direction !== 'IN' && tie.from === entity.id ? [tie.to] : [];
    const into = direction !== 'OUT' && tie.to === entity.id ? [tie.from] : [];
    return [...out, ...into].flatMap((id) => {
      const other = entityOf(id);
      return other && targets.includes(other.kind) ? [{ entity: other, tie }] : [];
    });
  });
}

function validity(values: Input): { since: string | null; until: string | null } {
  return { since: (values.since as string) ?? null, until: (values.until as string) ?? null };
}

export function existed(entity: FixtureEntity, asOf: unknown): boolean {
  return typeof asOf !== 'string' || holdsOn(validity(entity.properties), lastDay(asOf));
}

export function held(tie: FixtureTie, asOf: unknown): boolean {
  if (typeof asOf !== 'string') return true;
  const endures = catalog.tieKindNamed(tie.kind)?.endures ?? false;
  const { since, until } = validity(tie.properties);
  return holdsOn({ since, until: endures ? null : until }, lastDay(asOf));
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const lower = (value: unknown): string => String(value).toLowerCase();
const day = (value: unknown): string => firstDay(String(value));

function compare(operator: string, has: unknown, asked: unknown): boolean {
  if (operator === 'known') return (has !== undefined) === asked;
  if (operator === 'equals' && asked === null) return has === undefined;
  if (has === undefined || asked === null) return asked === null;
  switch (operator) {
    case 'equals':
      return has === asked;
    case 'in':
      return list(asked).includes(has);
    case 'contains':
      return lower(has).includes(lower(asked));
    case 'startsWith':
      return lower(has).startsWith(lower(asked));
    case 'has':
      return list(has).includes(asked);
    case 'hasAny':
      return list(asked).some((value) => list(has).includes(value));
    case 'before':
      return day(has) < day(asked);
    case 'onOrAfter':
      return day(has) >= day(asked);
    case 'atLeast':
      return (has as number) >= (asked as number);
    default:
      return (has as number) <= (asked as number);
  }
}

function anyTie(entity: FixtureEntity, input: Input): boolean {
  const end = (input.with ?? {}) as Input;
  const all = catalog.kinds.map((kind) => kind.name);
  return neighboursOf(entity, input.kinds as string[] | null, String(input.direction ?? 'BOTH'), all).some(
    ({ entity: other, tie }) =>
      held(tie, input.asOf) &&
      (!end.ids || list(end.ids).includes(other.id)) &&
      (!end.kinds || list(end.kinds).map(kindNamed).includes(other.kind)) &&
      (!end.countries || list(end.countries).includes(other.properties.country)),
  );
}

function existence(input: Input, exists: (one: Input) => boolean): boolean {
  const some = input.some ? exists(input.some as Input) : true;
  const none = input.none ? !exists(input.none as Input) : true;
  return some && none;
}

/** Whether an entity fulfils a `where`, read straight from the fixture. */
export function fulfils(entity: FixtureEntity, input: unknown, type: CatalogType): boolean {
  return Object.entries((input ?? {}) as Input).every(([name, value]) => {
    if (value === null) return true;
    if (name === 'and') return list(value).every((part) => fulfils(entity, part, type));
    if (name === 'or') return list(value).some((part) => fulfils(entity, part, type));
    if (name === 'not') return !fulfils(entity, value, type);
    const asked = value as Input;
    if (name === 'kind') {
      return Object.values(asked).every((words) => [words].flat().map(kindNamed).includes(entity.kind));
    }
    if (name === 'ties') return existence(asked, (one) => anyTie(entity, one));
    const relation = type.relations.find((candidate) => candidate.name === name);
    const target = relation && catalog.typeNamed(relation.target);
    if (relation && target) {
      const found = neighboursOf(entity, [relation.tieKind], relation.direction, relation.targetKinds);
      const current = found.filter(({ tie }) => held(tie, asked.asOf));
      return existence(asked, (one) => current.some((neighbour) => fulfils(neighbour.entity, one, target)));
    }
    const has = name === 'id' ? entity.id : entity.properties[name];
    if (typeof value === 'boolean') return has === value;
    return Object.entries(asked).every(([operator, operand]) => compare(operator, has, operand));
  });
}
