import type { Channels } from '../channels/channels.ts';
import {
  connectionsOf,
  type SharedConnection,
  type StrongestChannels,
  strongestChannels,
} from './shared-connections.ts';

/** What joins states with one another on one day, each state and each pair looked at once however often it is asked for. */
export class StateConnections {
  private readonly strongest = new Map<number, StrongestChannels>();
  private readonly known = new Map<string, readonly SharedConnection[]>();

  constructor(readonly channels: Channels) {}

  private of(state: number): StrongestChannels {
    const known = this.strongest.get(state);
    if (known) return known;
    const found = strongestChannels(this.channels, state);
    this.strongest.set(state, found);
    return found;
  }

  /** How many others a state stands to: what looking at one of its pairs costs, in steps. */
  stepsOf(state: number): number {
    return this.of(state).size;
  }

  /** Everything that joins two states, the strongest first; about one topic, or about anything where it is null. */
  between(a: number, b: number, topic: number | null): readonly SharedConnection[] {
    const key = `${a} ${b} ${topic}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = connectionsOf(this.channels, this.of(a), this.of(b), b, topic);
    this.known.set(key, found);
    return found;
  }
}
