import type { EntityKind } from '../../client/generated/schema-types.ts';
import type { Typed } from './command.ts';

type Value = Typed['options'][string];

/** An option of text as typed; null where it was not given. */
export function textOption(value: Value): string | null {
  return typeof value === 'string' ? value : null;
}

/** An option that takes a whole number, which the parser has read; the fallback where it was not given. */
export function numberOption(value: Value, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}

/** Kinds as typed; null where none were given. The server, which knows them all, refuses a word that is none of them. */
export function kindsOption(value: Value): readonly EntityKind[] | null {
  return Array.isArray(value) ? (value as readonly EntityKind[]) : null;
}
