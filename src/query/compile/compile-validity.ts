import Cypher from '@neo4j/cypher-builder';
import { dayNames } from '../../catalog/stored-form.ts';
import type { MatchedNode, MatchedTie } from '../../cypher/matched.ts';
import { propertyValue } from '../../cypher/property-value.ts';
import type { Visibility } from '../../cypher/visibility.ts';
import type { Rules } from './match-step.ts';

type Owner = MatchedNode | MatchedTie;

function begun(owner: Owner, day: Cypher.Param, visibility: Visibility): Cypher.Predicate {
  const since = propertyValue(owner, { name: 'since', stored: dayNames.since }, visibility);
  return Cypher.or(Cypher.isNull(since), Cypher.lte(since, day));
}

function notEnded(owner: Owner, day: Cypher.Param, visibility: Visibility): Cypher.Predicate {
  const until = propertyValue(owner, { name: 'until', stored: dayNames.until }, visibility);
  return Cypher.or(Cypher.isNull(until), Cypher.lt(day, until));
}

/** The entity existed on the day: begun, or its beginning not known; not ended. Intervals are half-open. */
export function existedOn(node: MatchedNode, day: string, { visibility }: Rules): Cypher.Predicate {
  const param = new Cypher.Param(day);
  return Cypher.and(begun(node, param, visibility), notEnded(node, param, visibility));
}

/**
 * The tie held on the day. What happened once and leaves an acquaintance (`endures`) holds from then on: its `until` closes
 * the happening, not the tie.
 */
export function heldOn(tie: MatchedTie, day: string, { catalog, visibility }: Rules): Cypher.Predicate {
  const param = new Cypher.Param(day);
  const enduring = tie.kinds.filter((kind) => catalog.tieKindNamed(kind)?.endures);
  if (enduring.length === tie.kinds.length) return begun(tie, param, visibility);
  if (enduring.length === 0) return Cypher.and(begun(tie, param, visibility), notEnded(tie, param, visibility));
  const endures = Cypher.in(Cypher.type(tie), new Cypher.Param(enduring));
  return Cypher.and(begun(tie, param, visibility), Cypher.or(notEnded(tie, param, visibility), endures));
}
