import { holdsOn, type Validity } from '../../src/model/date-bounds.ts';
import {
  catalog,
  type RecordedEntity,
  type RecordedNetwork,
  type RecordedTie,
} from '../cooperation/recorded-network.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const later = (one: string | null, other: string | null) => ((one ?? '') > (other ?? '') ? one : other);

function entityIn(network: RecordedNetwork, id: string): RecordedEntity {
  const entity = network.entities.get(id);
  if (!entity) throw new Error(`no entity ${id}`);
  return entity;
}

const happens = ({ kind }: RecordedEntity) => kind === 'Event' || kind === 'Session';

/** Since when something has been replaced: a body by its successor, an instrument by one that supersedes it. */
function replacedSince(network: RecordedNetwork, { id }: RecordedEntity): string | null {
  const by = network.ties.find(
    ({ kind, from, to }) => (kind === 'SUCCEEDED_BY' && from === id) || (kind === 'SUPERSEDES' && to === id),
  );
  return by?.since ?? null;
}

/** Between which dates an entity exists, read off its record. */
export function lifeOf(network: RecordedNetwork, entity: RecordedEntity): Validity {
  const { inForce, signed, adopted } = entity.properties;
  const since =
    entity.kind === 'LegalInstrument' ? (text(inForce) ?? entity.since ?? text(signed) ?? text(adopted)) : entity.since;
  return { since, until: happens(entity) ? null : (entity.until ?? replacedSince(network, entity)) };
}

/** The dated happening at an end of a tie: itself, or the dated event of which it is a part. */
function happeningOf(network: RecordedNetwork, tie: RecordedTie): Validity | null {
  const isDated = ({ since, until }: Validity) => since !== null || until !== null;
  for (const end of [tie.to, tie.from].map((id) => entityIn(network, id)).filter(happens)) {
    if (isDated(end)) return end;
    const whole = network.ties.find(({ kind, from }) => kind === 'PART_OF' && from === end.id);
    const event = whole && entityIn(network, whole.to);
    if (event && happens(event) && isDated(event)) return event;
  }
  return null;
}

/** Between which dates a tie holds by itself, read off its record. */
export function validityOf(network: RecordedNetwork, tie: RecordedTie): Validity {
  if (tie.kind === 'PARTY_TO') {
    const { inForce, ratified } = tie.properties;
    const instrument = text(entityIn(network, tie.to).properties.inForce);
    return { since: text(inForce) ?? later(text(ratified) ?? tie.since, instrument), until: tie.until };
  }
  const declared = catalog.tieKinds.find(({ name }) => name === tie.kind);
  if (!declared?.endures) return tie;
  const own = tie.since === null && tie.until === null ? happeningOf(network, tie) : tie;
  return { since: own?.since ?? null, until: null };
}

/** Whether a tie holds on a day: by itself, and while both its ends exist, which what outlives them need only have begun. */
export function holdsPlainly(network: RecordedNetwork, tie: RecordedTie, day: string): boolean {
  const declared = catalog.tieKinds.find(({ name }) => name === tie.kind);
  const outlives = declared?.endures || declared?.outlives;
  const lives = [tie.from, tie.to].map((id) => lifeOf(network, entityIn(network, id)));
  const ends = outlives ? lives.map(({ since }) => ({ since, until: null })) : lives;
  return [validityOf(network, tie), ...ends].every((validity) => holdsOn(validity, day));
}
