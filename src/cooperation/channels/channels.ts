import { unknownDay } from '../../network/day-number.ts';
import { endOfRole } from '../../network/index-arcs.ts';
import { kindRoles } from '../../network/kind-roles.ts';
import { type NetworkMask, nothingHidden } from '../../network/network-mask.ts';
import { entityFlags, type PreparedNetwork } from '../../network/prepared-network.ts';
import type { TieKindTable } from '../ties/tie-kind-table.ts';
import type { TieStrength } from '../ties/tie-strength.ts';
import { HubShares } from './hub-shares.ts';
import { stepFlags } from './step-flags.ts';

/** What an entity may be in the middle of a path. */
export const parts = { BARRED: 0, STATE: 1, FORUM: 2, BODY: 3 } as const;
export type Part = (typeof parts)[keyof typeof parts];

/** What of the network a search may use: masks over it, each empty where nothing is to be left out. */
export interface ChannelFilter {
  /** 1 for each tie kind that may be used; null: all. Hubs are counted before: a body doesn't become small because one asks for little. */
  readonly tieKinds: Uint8Array | null;
  /** Only what is about one of these topics, where it is of a kind that has topics; null: all. */
  readonly topics: ReadonlySet<number> | null;
  /** What is left out as if it weren't there: avoided, removed, or withheld from the viewer. Hubs are counted without it. */
  readonly without: NetworkMask;
  /** True where no path may pass a state, whatever it has agreed with others. */
  readonly barStates?: boolean;
}

export const noFilter: ChannelFilter = Object.freeze({ tieKinds: null, topics: null, without: nothingHidden });

/** A tie as one may walk it from one of its ends on the day. */
export interface Channel {
  readonly tie: number;
  /** The entity that it leads to. */
  readonly to: number;
  /** Worth of the tie on the day, above 0, at most 1. */
  readonly strength: number;
  /** Shares, 0 to 1, that remain of it where the near or the far end is in the middle of a path. */
  readonly leaving: number;
  readonly arriving: number;
  /** True where an agency stands to its state. */
  readonly actsFor: boolean;
  /** True where both ends belong to one country, or neither to any. */
  readonly sameCountry: boolean;
}

/** Which channels of a state: all, only those to its agencies, or only the others. Beside other entities it makes no difference. */
export type Acting = 'ALL' | 'AGENCIES' | 'OTHERS';

/** Which channels of an entity are visited. */
export interface ChannelsWanted {
  readonly entity: number;
  /** The highest cost. */
  readonly limit: number;
  readonly acting: Acting;
  /** True where a path begins or ends at the entity: what many share there costs nothing. */
  readonly isEnd: boolean;
}

/** Gets the far end, the tie, −ln of what the step keeps, what it keeps where it ends there, and the step as `stepOf` writes it. */
export type ChannelVisitor = (to: number, tie: number, cost: number, ending: number, step: number) => void;

/** A body that nobody named can hardly be asked to pass something on. */
const unnamedShare = 0.5;
/** What an entity keeps of its worth where the sources don't say what it is about. */
const unknownTopicShare = 0.5;

/** The network of one day, seen through a filter: which ties hold as ways to work together, and what they are worth. Nothing is copied. */
export class Channels {
  private readonly hubs: HubShares;

  constructor(
    readonly network: PreparedNetwork,
    readonly kinds: TieKindTable,
    private readonly strengths: TieStrength,
    readonly day: number,
    readonly filter: ChannelFilter = noFilter,
  ) {
    this.hubs = new HubShares(network, kinds, day, filter.without);
  }

  private isLeftOut(tie: number, to: number): boolean {
    const { tieKinds, without } = this.filter;
    return (
      (tieKinds !== null && tieKinds[this.network.ties.kind[tie] as number] !== 1) ||
      without.entities.has(to) ||
      without.ties.has(tie) ||
      this.hasRole(to, kindRoles.DESCRIBES)
    );
  }

  /** 1 on topic or not thematic, 0 on others, between where nothing is recorded. */
  private topicFit(entity: number): number {
    const { topics } = this.filter;
    if (topics === null || !this.hasRole(entity, kindRoles.THEMATIC)) return 1;
    const rows = this.network.entities.topics;
    const [start, end] = [rows.first[entity] as number, rows.first[entity + 1] as number];
    if (start === end) return unknownTopicShare;
    for (let at = start; at < end; at++) if (topics.has(rows.items[at] as number)) return 1;
    return 0;
  }

  /** What each of the two ties at an entity keeps for the entity's own sake. */
  private middleOf(entity: number): number {
    const unnamed = ((this.network.entities.flags[entity] as number) & entityFlags.UNNAMED) !== 0;
    return Math.sqrt(this.topicFit(entity) * (unnamed ? unnamedShare : 1));
  }

  /** True where the kind of an entity has one of some roles. */
  hasRole(entity: number, roles: number): boolean {
    const { entities, rolesOfKind } = this.network;
    return ((rolesOfKind[entities.kind[entity] as number] as number) & roles) !== 0;
  }

  /** What an entity may be in the middle of a path on the day. One that is closed is passed only on the way to its successor. */
  partOf(entity: number): Part {
    const { entities, rolesOfKind } = this.network;
    const roles = rolesOfKind[entities.kind[entity] as number] as number;
    if ((roles & kindRoles.DESCRIBES) !== 0 || this.filter.without.entities.has(entity)) return parts.BARRED;
    if (this.strengths.isDomesticLaw(entity) || this.topicFit(entity) === 0) return parts.BARRED;
    const succeeded = ((entities.flags[entity] as number) & entityFlags.SUCCEEDED) !== 0;
    if ((entities.ends[entity] as number) <= this.day && !succeeded) return parts.BARRED;
    if ((roles & kindRoles.STATE) !== 0) return this.filter.barStates ? parts.BARRED : parts.STATE;
    return (roles & kindRoles.FORUM) !== 0 ? parts.FORUM : parts.BODY;
  }

  /** A tie as the way on from an entity at one of its ends; null where it is none on the day, or is left out. */
  along(entity: number, tie: number): Channel | null {
    return this.channelOf(entity, tie, this.middleOf(entity));
  }

  /** The ways from one entity straight to another, in the order of their ties; looked for at the one that has fewer. */
  between(from: number, to: number): Channel[] {
    const { arcs } = this.network;
    const tiesOf = (entity: number) => (arcs.first[entity + 1] as number) - (arcs.first[entity] as number);
    const [at, other] = tiesOf(from) <= tiesOf(to) ? [from, to] : [to, from];
    const found: Channel[] = [];
    for (let place = arcs.first[at] as number; place < (arcs.first[at + 1] as number); place++) {
      if (arcs.to[place] !== other) continue;
      const channel = this.along(from, arcs.tie[place] as number);
      if (channel !== null) found.push(channel);
    }
    return found.sort((a, b) => a.tie - b.tie);
  }

  private channelOf(entity: number, tie: number, middle: number): Channel | null {
    const { ties, entities } = this.network;
    const to = (ties.from[tie] === entity ? ties.to[tie] : ties.from[tie]) as number;
    if (to === entity || this.filter.without.entities.has(entity) || !this.hubs.isHeld(tie) || this.isLeftOut(tie, to))
      return null;
    const strength = this.strengths.on(tie, this.day);
    if (strength === 0) return null;
    return {
      tie,
      to,
      strength,
      leaving: this.hubs.shareAt(entity, tie) * middle,
      arriving: this.hubs.shareAt(to, tie) * this.middleOf(to),
      actsFor: ties.kind[tie] === this.kinds.actsFor,
      sameCountry: entities.country[to] === entities.country[entity],
    };
  }

  /** The ways on from an entity, in the order of their ties. */
  from(entity: number): Channel[] {
    const found: Channel[] = [];
    this.some(entity, (channel) => {
      found.push(channel);
      return false;
    });
    return found.sort((a, b) => a.tie - b.tie);
  }

  /** True where one of the ways on from an entity is as wanted; beyond it, none is looked at. */
  some(entity: number, isWanted: (channel: Channel) => boolean): boolean {
    const { first } = this.network.arcs;
    if (this.filter.without.entities.has(entity)) return false;
    const middle = this.middleOf(entity);
    for (let place = first[entity] as number; place < (first[entity + 1] as number); place++) {
      const channel = this.channelOf(entity, this.network.arcs.tie[place] as number, middle);
      if (channel !== null && isWanted(channel)) return true;
    }
    return false;
  }

  /**
   * Visits the channels of an entity that cost no more than a limit (−ln of what a step keeps), role by role and within a role the
   * freshest first: so of a hub no more is looked at than can matter. A step that only ends where it leads costs what ending costs.
   */
  eachUpTo({ entity, limit, acting, isEnd }: ChannelsWanted, visit: ChannelVisitor): void {
    const { arcs, ties } = this.network;
    if (this.filter.without.entities.has(entity)) return;
    const last = arcs.first[entity + 1] as number;
    const own = isEnd ? 1 : this.middleOf(entity);
    const isState = this.partOf(entity) === parts.STATE;
    for (let place = arcs.first[entity] as number; place < last; ) {
      const end = endOfRole(this.network, entity, place, last);
      const kind = ties.kind[arcs.tie[place] as number] as number;
      const isWanted = !isState || acting === 'ALL' || (acting === 'AGENCIES') === (kind === this.kinds.actsFor);
      if (isWanted && this.kinds.cooperation[kind] === 1 && this.filter.tieKinds?.[kind] !== 0) {
        this.eachOfRole(entity, place, end, { limit, own, isEnd }, visit);
      }
      place = end;
    }
  }

  private eachOfRole(
    entity: number,
    first: number,
    end: number,
    { limit, own, isEnd }: { limit: number; own: number; isEnd: boolean },
    visit: ChannelVisitor,
  ): void {
    const { arcs, entities, ties } = this.network;
    const kind = ties.kind[arcs.tie[first] as number] as number;
    const leavesNothing = isEnd || kind === this.kinds.partOf;
    const share = leavesNothing ? 1 : this.hubs.shareAt(entity, arcs.tie[first] as number);
    const least = Math.exp(-limit);
    const most = this.strengths.worthOf(kind) * share * own;
    if (most < least) return;
    const seenFrom = this.strengths.lastSeenFor(kind, this.day, least / most);
    const country = entities.country[entity];
    const actsFor = kind === this.kinds.actsFor ? stepFlags.ACTS_FOR : 0;
    for (let place = first; place < end; place++) {
      const tie = arcs.tie[place] as number;
      if ((ties.lastSeen[tie] as number) < seenFrom && ties.lastSeen[tie] !== unknownDay) break;
      const to = arcs.to[place] as number;
      if (to === entity || !this.hubs.isHeld(tie) || this.isLeftOut(tie, to)) continue;
      const strength = this.strengths.on(tie, this.day);
      const ending = strength * own * (kind === this.kinds.partOf && !isEnd ? this.hubs.shareAt(entity, tie) : share);
      if (ending < least) continue;
      const part = this.partOf(to);
      const worth = part === parts.BARRED ? ending : ending * this.hubs.shareAt(to, tie) * this.middleOf(to);
      if (worth < least) continue;
      const sameCountry = entities.country[to] === country ? stepFlags.SAME_COUNTRY : 0;
      visit(to, tie, -Math.log(worth), ending, part | actsFor | sameCountry);
    }
  }
}
