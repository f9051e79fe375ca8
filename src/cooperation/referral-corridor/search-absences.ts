import { kindOf, tieKindNumber } from '../../network/read-network.ts';
import { visibleTies } from '../bodies/visible-ties.ts';
import type { Searching } from '../question.ts';
import type { CorridorCase } from './corridor-case.ts';

/** Findings that something was looked for between the two countries of a case, and no others, and was not found. */
export function absencesOfCase({ origin, found }: CorridorCase, searching: Searching): readonly number[] {
  const { network } = searching;
  const { kind, from, to } = network.ties;
  const concerns = tieKindNumber(network, 'CONCERNS');
  const concerning = (country: number) =>
    [...visibleTies(searching, country)].filter((tie) => kind[tie] === concerns && to[tie] === country);
  const absences = new Set([origin, found].flatMap(concerning).map((tie) => from[tie] as number));
  const isOfThese = (absence: number) =>
    [...visibleTies(searching, absence)]
      .filter((tie) => kind[tie] === concerns && kindOf(network, to[tie] as number) === 'Country')
      .every((tie) => to[tie] === origin || to[tie] === found);
  return [...absences].filter(isOfThese).sort((a, b) => a - b);
}
