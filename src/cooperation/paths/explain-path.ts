import type { TieKind } from '../../model/tie-kind.ts';
import type { Telling } from '../question.ts';
import { capitalize, formatList, formatYears, pluralize } from '../telling/sentence.ts';
import { kindOfTie, readingFrom, type ToldTie, tellTieSentence } from '../telling/tell-tie.ts';
import { instrumentWeight } from '../ties/instrument-weight.ts';
import { tieAge } from '../ties/tie-strength.ts';
import type { FoundCooperationPath } from './other-forums.ts';

/** What an explanation is made from. */
export interface Explained {
  readonly telling: Telling;
  readonly path: FoundCooperationPath;
  readonly steps: readonly ToldTie[];
  readonly day: number;
}

/** An instrument that commits at least so much is an agreement on which one can rest. */
const obligation = 0.8;

interface Walked {
  readonly tie: number;
  readonly kind: TieKind;
  readonly actsFor: boolean;
}

function walkedTies({ telling, path }: Explained): Walked[] {
  return path.ties.map((tie) => {
    const kind = kindOfTie(telling, tie);
    return { tie, kind, actsFor: kind.name === 'ACTS_FOR' };
  });
}

function isAgreement({ facts }: Telling, { tie, kind }: Walked): boolean {
  if (kind.name !== 'PARTY_TO' && kind.name !== 'SIGNED') return false;
  const sort = facts.entity(facts.tie(tie).to).properties.instrumentKind;
  return instrumentWeight(typeof sort === 'string' ? sort : undefined) >= obligation;
}

/** What sort of channel it is: an acquaintance, an agreement, or work and membership. */
function nature({ telling, day }: Explained, walked: readonly Walked[]): string {
  const met = walked.filter(({ kind }) => kind.endures);
  if (met.length > 0) {
    const ages = met.flatMap(({ tie }) => tieAge(telling.network, tie, day)?.years ?? []);
    if (ages.length === 0) return 'This is an acquaintance of an unknown date, not an agreement.';
    const oldest = Math.max(...ages);
    const what = oldest < 1 ? 'an acquaintance of the past year' : `an acquaintance of ${formatYears(oldest)} ago`;
    const advice = oldest >= 3 ? ': ask who holds the post now' : '';
    return `This is ${what}, not an agreement${advice}.`;
  }
  if (walked.length > 0 && walked.every((one) => one.actsFor || isAgreement(telling, one))) {
    return 'This rests on an agreement, whoever holds the posts.';
  }
  return '';
}

/** Why a step is weak, as far as that can be told. */
function reasonsForWeakness({ telling, day }: Explained, { tie, kind, actsFor }: Walked): string[] {
  const age = tieAge(telling.network, tie, day);
  const reasons: string[] = [];
  if (kind.endures) reasons.push('they met, no more is known');
  else if (actsFor) reasons.push('a state is large');
  else if (kind.halfLife !== null && age && age.side === 'AFTER' && age.years >= 2) {
    reasons.push(`its newest evidence is ${formatYears(age.years)} old`);
  } else if (kind.halfLife !== null && !age) reasons.push('its evidence bears no date');
  if (telling.facts.tie(tie).basis === 'INFERRED' && !kind.derived) reasons.push('it is inferred, not stated');
  return reasons;
}

/** Names the weakest step, and why it is weak. */
function weakness(explained: Explained, walked: readonly Walked[]): string {
  const { telling, path, steps } = explained;
  if (walked.length < 2) return '';
  const index = steps.reduce((least, step, at) => (step.strength < (steps[least]?.strength ?? 1) ? at : least), 0);
  const weakest = walked[index];
  const step = steps[index];
  if (!weakest || !step) return '';
  const isShared = step.strength < 0.7 * (path.strengths[index] as number);
  if (steps.every((other) => other.strength < 1.01 * step.strength)) {
    return `Its steps are equally strong${isShared ? ', but many share what they run through' : ''}.`;
  }
  const reasons = [...reasonsForWeakness(explained, weakest), ...(isShared ? ['many share it'] : [])];
  const why = reasons.length > 0 ? `: ${formatList(reasons)}` : '';
  const [near, far] = path.entities.slice(index, index + 2).map((entity) => telling.facts.entity(entity).name);
  return `Its weakest step is between ${near} and ${far}${why}.`;
}

function doubts({ telling, path }: Explained, walked: readonly Walked[]): string[] {
  const { facts } = telling;
  const said: string[] = [];
  const inferred = walked.filter(({ tie, kind }) => facts.tie(tie).basis === 'INFERRED' && !kind.derived).length;
  if (inferred > 0) {
    const of = pluralize(inferred, 'of its ties is', 'of its ties are');
    said.push(capitalize(`${of} inferred from the sources, not stated.`));
  }
  const dark = walked.filter(({ tie, kind }) => facts.tie(tie).since === null && !kind.endures && !kind.derived).length;
  if (dark === walked.length && dark > 0) said.push('Since when is not known.');
  const inside = path.entities.slice(1, -1).map((entity) => facts.entity(entity));
  const ends = [path.entities[0], path.entities.at(-1)].flatMap((end) => (end === undefined ? [] : facts.entity(end)));
  for (const { unnamed, name } of [...ends, ...inside]) {
    if (unnamed) said.push(`The source describes but doesn't name "${name}": find out who it is first.`);
  }
  const open = inside.flatMap(({ name, caveats }) =>
    caveats.slice(0, 1).map((caveat) => `Left open on ${name}: ${caveat}`),
  );
  return [...said, ...open.slice(0, 2)];
}

/** Tells a path in sentences that one would say to a coordinator: its steps, what sort of channel it is, what is weak or open. */
export function explainPath(explained: Explained): string {
  const { telling, path } = explained;
  const walked = walkedTies(explained);
  const steps = path.ties.map((tie, index) => {
    const reading = readingFrom(telling, tie, path.entities[index] as number);
    const near = index === 0 ? {} : reading === 'OUT' ? { from: 'it' } : { to: 'it' };
    return tellTieSentence(telling, tie, reading, near);
  });
  const names = path.otherForums.map((forum) => telling.facts.entity(forum).name);
  const also = names.length > 0 ? `The same two states also deal with each other under ${formatList(names, 3)}.` : '';
  const judged = [nature(explained, walked), weakness(explained, walked), also, ...doubts(explained, walked)];
  return [...steps, ...judged].filter(Boolean).join(' ');
}
