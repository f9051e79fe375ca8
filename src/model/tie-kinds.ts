import type { TieKind } from './tie-kind.ts';
import { actsFor } from './ties/acts-for.ts';
import { addresses } from './ties/addresses.ts';
import { adopted } from './ties/adopted.ts';
import { amends } from './ties/amends.ts';
import { briefedAt } from './ties/briefed-at.ts';
import { briefedBy } from './ties/briefed-by.ts';
import { briefedOn } from './ties/briefed-on.ts';
import { concerns } from './ties/concerns.ts';
import { conducted } from './ties/conducted.ts';
import { coversCountry } from './ties/covers-country.ts';
import { coversRegion } from './ties/covers-region.ts';
import { enacted } from './ties/enacted.ts';
import { endorsed } from './ties/endorsed.ts';
import { establishedBy } from './ties/established-by.ts';
import { focalPointFor } from './ties/focal-point-for.ts';
import { follows } from './ties/follows.ts';
import { funds } from './ties/funds.ts';
import { hasProjectIn } from './ties/has-project-in.ts';
import { heldAt } from './ties/held-at.ts';
import { hosted } from './ties/hosted.ts';
import { implementsTie } from './ties/implements.ts';
import { leads } from './ties/leads.ts';
import { locatedIn } from './ties/located-in.ts';
import { memberOf } from './ties/member-of.ts';
import { operates } from './ties/operates.ts';
import { organized } from './ties/organized.ts';
import { partOf } from './ties/part-of.ts';
import { participatedIn } from './ties/participated-in.ts';
import { partnersWith } from './ties/partners-with.ts';
import { partyTo } from './ties/party-to.ts';
import { proposed } from './ties/proposed.ts';
import { published } from './ties/published.ts';
import { represents } from './ties/represents.ts';
import { signatoryTo } from './ties/signatory-to.ts';
import { signed } from './ties/signed.ts';
import { succeededBy } from './ties/succeeded-by.ts';
import { supersedes } from './ties/supersedes.ts';
import { supplements } from './ties/supplements.ts';
import { supports } from './ties/supports.ts';
import { tookPartIn } from './ties/took-part-in.ts';
import { visited } from './ties/visited.ts';

/** Every tie kind, the describing ones first. */
export const tieKinds = [
  locatedIn,
  addresses,
  actsFor,
  coversCountry,
  coversRegion,
  hasProjectIn,
  participatedIn,
  hosted,
  organized,
  partOf,
  tookPartIn,
  conducted,
  briefedBy,
  briefedOn,
  briefedAt,
  heldAt,
  visited,
  memberOf,
  partnersWith,
  partyTo,
  signatoryTo,
  signed,
  adopted,
  enacted,
  endorsed,
  implementsTie,
  funds,
  leads,
  operates,
  establishedBy,
  focalPointFor,
  supports,
  proposed,
  published,
  amends,
  supplements,
  supersedes,
  follows,
  succeededBy,
  represents,
  concerns,
] as const satisfies readonly TieKind[];

/** The name of a tie kind. */
export type TieKindName = (typeof tieKinds)[number]['name'];
