import { failure } from '../../errors.ts';
import { requireCountry, requireTopic } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { question } from '../question.ts';
import type { CorridorCase } from './corridor-case.ts';
import { type CorridorFound, searchCorridor } from './search-corridor.ts';
import { mentionedInCorridor, type ReferralCorridor, tellCorridor } from './tell-corridor.ts';

export interface ReferralCorridorArguments {
  /** Country that the person comes from. */
  readonly origin: string;
  /** Country in which the person was found. */
  readonly found: string;
  readonly transit?: readonly string[] | null;
  /** Topics that tell what the person needs. */
  readonly needs?: readonly string[] | null;
  readonly asOf?: string | null;
}

/**
 * Who can help a person of one country found in another, stage by stage, under which instruments, and what is missing.
 * It names offices to ask; what is right for the person is for those who are with them to decide.
 */
export const referralCorridor = question<ReferralCorridorArguments, CorridorCase, CorridorFound, ReferralCorridor>({
  name: 'referralCorridor',
  resolve(asked, resolving) {
    const origin = requireCountry(resolving, asked.origin);
    const found = requireCountry(resolving, asked.found);
    if (origin === found) {
      throw failure('BAD_ARGUMENT', {
        argument: 'found',
        problem: 'is the country of origin; name the one in which the person was found',
      });
    }
    const needs = [...new Set(asked.needs ?? [])].map((need) => requireTopic(resolving, need));
    const transit = (asked.transit ?? []).map((country) => requireCountry(resolving, country));
    return { day: resolveDay(asked.asOf, asked.today), origin, found, transit, needs };
  },
  search: searchCorridor,
  mentions: mentionedInCorridor,
  tell: tellCorridor,
});
