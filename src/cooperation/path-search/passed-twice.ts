import { type Channels, parts } from '../channels/channels.ts';
import { routeStates } from './step-rules.ts';

const bits = 31;

/**
 * What a beginning of a path may have passed that another, worse one at the same entity may still want to pass under another rule: only
 * then is the worse one worth keeping. That is the state of its agency, which can be the state on the other side too; and a forum of
 * the country of such an agency, which can be passed at home or after arriving as any body, and between two states as their forum.
 * Once a path is free of states, whatever passes an entity twice is better cut short. Bits are shared by every 31st entity: a path
 * that passes two such is never taken for one that passes one of them.
 */
export class PassedTwice {
  /** States and the countries to which the agencies that act for them belong, as one number. */
  private readonly statesOfAgencies = new Set<number>();
  private readonly countriesOfAgencies = new Set<number>();

  constructor(private readonly channels: Channels) {
    const { network, kinds } = channels;
    const { kind, from, to } = network.ties;
    for (let tie = 0; tie < network.tieCount; tie++) {
      if (kind[tie] !== kinds.actsFor) continue;
      const country = network.entities.country[from[tie] as number] as number;
      this.countriesOfAgencies.add(country);
      this.statesOfAgencies.add(this.keyOf(to[tie] as number, country));
    }
  }

  private keyOf(state: number, country: number): number {
    return state * (this.channels.network.countryIds.length + 1) + country + 1;
  }

  private countryOf(entity: number): number {
    return this.channels.network.entities.country[entity] as number;
  }

  /**
   * Bits of a beginning that goes on to an entity and is in a state there.
   * @param passed its bits before
   * @param from the entity from which it goes on
   * @param part what the entity to which it goes is in the middle of a path
   */
  after(passed: number, from: number, to: number, part: number, state: number): number {
    switch (state) {
      case routeStates.AT_HOME:
        if (part !== parts.FORUM || !this.countriesOfAgencies.has(this.countryOf(to))) return passed;
        return passed | (1 << (to % bits));
      case routeStates.STATE_FROM_AGENCY:
        return passed | (1 << (to % bits));
      case routeStates.FORUM_FROM_STATE:
        return passed;
      case routeStates.STATE_FROM_FORUM:
        return this.statesOfAgencies.has(this.keyOf(to, this.countryOf(from))) ? 1 << (from % bits) : 0;
      case routeStates.ARRIVED:
        return passed;
      default:
        return 0;
    }
  }
}
