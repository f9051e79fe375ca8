import { groupAt, groupSize } from '../../network/group-size.ts';
import { roleOfArc } from '../../network/index-roles.ts';
import type { NetworkMask } from '../../network/network-mask.ts';
import { entityFlags, type PreparedNetwork } from '../../network/prepared-network.ts';
import { hubShare, worldwideParties } from '../ties/hub-share.ts';
import type { TieKindTable } from '../ties/tie-kind-table.ts';

/** What is left of ties at hubs on one day, who is left out not counted. */
export class HubShares {
  /** For groups at which somebody is left out: how many of them are. */
  private readonly fewer = new Map<number, number>();
  /** What each group leaves of a tie, once it was counted; 0 before. */
  private readonly shares: Float64Array;

  constructor(
    private readonly network: PreparedNetwork,
    private readonly kinds: TieKindTable,
    private readonly day: number,
    without: NetworkMask,
  ) {
    this.shares = new Float64Array(network.groups.role.length);
    for (const entity of without.entities) this.countWithoutEntity(entity);
    for (const tie of without.ties) this.countWithoutTie(tie);
  }

  /** True where a tie is a way to work together and holds on the day. */
  isHeld(tie: number): boolean {
    const { kind, holdsFrom, holdsUntil } = this.network.ties;
    return (
      this.kinds.cooperation[kind[tie] as number] === 1 &&
      (holdsFrom[tie] as number) <= this.day &&
      (holdsUntil[tie] as number) > this.day
    );
  }

  /** What is left of a tie at an entity in the middle of a path, for how many stand to it in the same role. */
  shareAt(entity: number, tie: number): number {
    const group = this.groupOf(entity, tie);
    if (group < 0) return 1;
    const known = this.shares[group] as number;
    if (known !== 0) return known;
    const share = this.shareOfGroup(entity, group);
    this.shares[group] = share;
    return share;
  }

  private shareOfGroup(entity: number, group: number): number {
    const counted = groupSize(this.network.groups, group, this.day) - (this.fewer.get(group) ?? 0);
    const isOpen = ((this.network.entities.flags[entity] as number) & entityFlags.OPEN_TO_ALL) !== 0;
    return hubShare(isOpen ? Math.max(worldwideParties, counted) : counted);
  }

  private groupOf(entity: number, tie: number): number {
    const { ties, entities, groups } = this.network;
    const kind = ties.kind[tie] as number;
    const from = ties.from[tie] as number;
    if (kind === this.kinds.partOf && entities.kind[from] === this.kinds.session) return -1;
    return groupAt(groups, entity, roleOfArc(kind, this.kinds.symmetric[kind] === 1, from !== entity));
  }

  private countWithoutEntity(entity: number): void {
    const { arcs } = this.network;
    const counted = new Set<number>();
    for (let place = arcs.first[entity] as number; place < (arcs.first[entity + 1] as number); place++) {
      const tie = arcs.tie[place] as number;
      const other = arcs.to[place] as number;
      if (other === entity || !this.isHeld(tie)) continue;
      const group = this.groupOf(other, tie);
      if (group < 0 || counted.has(group)) continue;
      counted.add(group);
      this.fewer.set(group, (this.fewer.get(group) ?? 0) + 1);
    }
  }

  /** One tie less at each of its ends; where another joins the same two in the same role, the count errs on the side of a smaller hub. */
  private countWithoutTie(tie: number): void {
    const { ties } = this.network;
    if (!this.isHeld(tie)) return;
    for (const end of [ties.from[tie] as number, ties.to[tie] as number]) {
      const group = this.groupOf(end, tie);
      if (group >= 0) this.fewer.set(group, (this.fewer.get(group) ?? 0) + 1);
    }
  }
}
