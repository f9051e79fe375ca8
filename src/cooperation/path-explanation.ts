import type { Arc, ChannelGraph } from './channel-graph.ts';
import { instrumentWeight } from './instrument-weight.ts';
import type { Network, NetworkEntity } from './network.ts';
import { type PathStep, sentenceOf } from './path-step.ts';
import { capital, counted, listed, yearsSaid } from './said.ts';
import { tieAge } from './tie-age.ts';
import type { TieHistory } from './tie-history.ts';

/** What an explanation is made from. */
export interface Explained {
  readonly graph: ChannelGraph;
  readonly arcs: readonly Arc[];
  readonly steps: readonly PathStep[];
  readonly histories: readonly (TieHistory | null)[];
}

const obligation = 0.8;

function isAgreement(network: Network, arc: Arc): boolean {
  if (arc.kind.name !== 'PARTY_TO' && arc.kind.name !== 'SIGNED') return false;
  return instrumentWeight(network.entities.get(arc.tie.to)) >= obligation;
}

/** What sort of channel it is: an acquaintance, an agreement, or work and membership. */
function nature({ graph, arcs, histories }: Explained): string {
  const met = arcs.filter((arc) => arc.kind.endures);
  if (met.length > 0) {
    const ages = met.flatMap((arc) => {
      const history = histories[arc.tie.index];
      const age = history ? tieAge(history, graph.day) : null;
      return age ? [age.years] : [];
    });
    if (ages.length === 0) return 'This is an acquaintance of an unknown date, not an agreement.';
    const oldest = Math.max(...ages);
    const years = yearsSaid(oldest);
    const what = oldest < 1 ? 'an acquaintance of the past year' : `an acquaintance of ${years} ago`;
    const advice = oldest >= 3 ? ': ask who holds the post now' : '';
    return `This is ${what}, not an agreement${advice}.`;
  }
  if (arcs.length > 0 && arcs.every((arc) => arc.actsFor || isAgreement(graph.network, arc))) {
    return 'This rests on an agreement, whoever holds the posts.';
  }
  return '';
}

/** Names the weakest step, and why it is weak as far as that can be told. */
function weakness({ graph, arcs, steps, histories }: Explained): string {
  if (arcs.length < 2) return '';
  const index = steps.reduce((least, step, at) => (step.strength < (steps[least]?.strength ?? 1) ? at : least), 0);
  const arc = arcs[index];
  const step = steps[index];
  if (!arc || !step) return '';
  if (steps.every((other) => other.strength < 1.01 * step.strength)) {
    const shared = step.strength < 0.7 * arc.strength ? ', but many share what they run through' : '';
    return `Its steps are equally strong${shared}.`;
  }
  const name = (id: string) => graph.network.entities.get(id)?.name ?? id;
  const history = histories[arc.tie.index];
  const age = history ? tieAge(history, graph.day) : null;
  const reasons: string[] = [];
  if (arc.kind.endures) reasons.push('they met, no more is known');
  else if (arc.actsFor) reasons.push('a state is large');
  else if (arc.kind.halfLife !== null && age && age.side === 'AFTER' && age.years >= 2) {
    reasons.push(`its newest evidence is ${yearsSaid(age.years)} old`);
  } else if (arc.kind.halfLife !== null && !age) reasons.push('its evidence bears no date');
  if (arc.tie.basis === 'INFERRED' && !arc.kind.derived) reasons.push('it is inferred, not stated');
  if (step.strength < 0.7 * arc.strength) reasons.push('many share it');
  const why = reasons.length > 0 ? `: ${listed(reasons)}` : '';
  return `Its weakest step is between ${name(step.from)} and ${name(step.to)}${why}.`;
}

function doubts({ graph, arcs, steps }: Explained, inside: readonly NetworkEntity[]): string[] {
  const said: string[] = [];
  const inferred = arcs.filter((arc) => arc.tie.basis === 'INFERRED' && !arc.kind.derived).length;
  if (inferred > 0)
    said.push(
      capital(`${counted(inferred, 'of its ties is', 'of its ties are')} inferred from the sources, not stated.`),
    );
  const dark = arcs.filter((arc) => arc.tie.since === null && !arc.kind.endures && !arc.kind.derived).length;
  if (dark === arcs.length && dark > 0) said.push('Since when is not known.');
  const ends = [steps[0]?.from, steps.at(-1)?.to].flatMap((id) => graph.network.entities.get(id ?? '') ?? []);
  for (const entity of [...ends, ...inside]) {
    if (entity.unnamed) said.push(`The source describes but doesn't name "${entity.name}": find out who it is first.`);
  }
  const open = inside.flatMap((entity) =>
    entity.caveats.slice(0, 1).map((caveat) => `Left open on ${entity.name}: ${caveat}`),
  );
  said.push(...open.slice(0, 2));
  return said;
}

/** Tells a path in sentences that one would say to a coordinator: its steps, what sort of channel it is, what is weak or open. */
export function pathExplanation(
  explained: Explained,
  inside: readonly NetworkEntity[],
  instead: readonly NetworkEntity[] = [],
): string {
  const { network } = explained.graph;
  const steps = explained.arcs.map((arc, index) => {
    const near = index === 0 ? {} : arc.reading === 'OUT' ? { from: 'it' } : { to: 'it' };
    return sentenceOf(network, arc.kind, arc.tie, arc.reading, near);
  });
  const names = instead.map((entity) => entity.name);
  const also = names.length > 0 ? `The same two states also deal with each other under ${listed(names, 3)}.` : '';
  const judged = [nature(explained), weakness(explained), also, ...doubts(explained, inside)];
  return [...steps, ...judged].filter(Boolean).join(' ');
}
