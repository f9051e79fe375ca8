import { listOf } from '../../core/address.ts';
import { entityKinds } from '../../core/kinds.ts';

/** What of the network is drawn, as the address holds it. */
export interface NetworkState {
  /** Kinds left out: until asked for, those that describe rather than act. */
  readonly hidden: readonly string[];
  /** Kinds of ties drawn; none: all that the next says. */
  readonly tieKinds: readonly string[];
  readonly describing: boolean;
  readonly inferred: boolean;
  readonly undated: boolean;
  /** Entities that no drawn tie joins to another. */
  readonly untied: boolean;
  readonly country: string | null;
  readonly topic: string | null;
  /** Ties that held in this year; null: at any time. */
  readonly year: number | null;
  readonly focus: string | null;
}

export function readNetworkState(params: URLSearchParams): NetworkState {
  const year = Number(params.get('year'));
  return {
    hidden: params.has('hide') ? listOf(params, 'hide') : entityKinds.describing,
    tieKinds: listOf(params, 'ties'),
    describing: params.get('describing') === '1',
    inferred: params.get('inferred') !== '0',
    undated: params.get('undated') !== '0',
    untied: params.get('untied') === '1',
    country: params.get('country'),
    topic: params.get('topic'),
    year: Number.isInteger(year) && year > 0 ? year : null,
    focus: params.get('focus'),
  };
}

/** The `hide` parameter: "none" says that nothing is hidden, which an empty parameter could not. */
export const hideParameter = (hidden: readonly string[]): string => (hidden.length === 0 ? 'none' : hidden.join(','));
