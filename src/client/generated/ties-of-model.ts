// Derived from the model by `saphan derive`; not edited by hand.
import type { TieOfModel } from '../tie-of-model.ts';
import type { TieKind } from './schema-types.ts';

/** Every kind of tie, in the order of the model. */
export const tiesOfModel: readonly TieOfModel<TieKind>[] = [
  {
    "kind": "LOCATED_IN",
    "description": "Where a body sits. It describes; two bodies in one country are not thereby in touch.",
    "headings": {
      "from": "Where it is",
      "to": "What is here"
    },
    "cooperation": false,
    "worth": 0,
    "endures": false
  },
  {
    "kind": "ADDRESSES",
    "description": "What something is about. Never a channel.",
    "headings": {
      "from": "About",
      "to": "What is about this"
    },
    "cooperation": false,
    "worth": 0,
    "endures": false
  },
  {
    "kind": "ACTS_FOR",
    "description": "A national government body acts for its state. Derived from where it sits; weak, because the state is large.",
    "headings": {
      "from": "Acts for",
      "to": "Acts through"
    },
    "cooperation": true,
    "worth": 0.4,
    "endures": false
  },
  {
    "kind": "COVERS_COUNTRY",
    "description": "The country is within its field of work.",
    "headings": {
      "from": "Works in",
      "to": "Who works here"
    },
    "cooperation": true,
    "worth": 0.6,
    "endures": false
  },
  {
    "kind": "COVERS_REGION",
    "description": "The region of a regional body is within its scope; the body itself need not take part.",
    "headings": {
      "from": "Covers region",
      "to": "Covers region"
    },
    "cooperation": false,
    "worth": 0,
    "endures": false
  },
  {
    "kind": "HAS_PROJECT_IN",
    "description": "Projects are reported, but not named.",
    "headings": {
      "from": "Has had projects in",
      "to": "Who has had projects here"
    },
    "cooperation": true,
    "worth": 0.45,
    "endures": false
  },
  {
    "kind": "PARTICIPATED_IN",
    "description": "Somebody of it was there: an acquaintance, which fades.",
    "headings": {
      "from": "Took part in",
      "to": "Participants"
    },
    "cooperation": true,
    "worth": 0.3,
    "endures": true
  },
  {
    "kind": "HOSTED",
    "description": "The host of an event knows those who came.",
    "headings": {
      "from": "Hosted",
      "to": "Hosted by"
    },
    "cooperation": true,
    "worth": 0.35,
    "endures": true
  },
  {
    "kind": "ORGANIZED",
    "description": "The organizer of an event knows those who came.",
    "headings": {
      "from": "Organized",
      "to": "Organized by"
    },
    "cooperation": true,
    "worth": 0.35,
    "endures": true
  },
  {
    "kind": "PART_OF",
    "description": "One is an organizational or agenda part of the other.",
    "headings": {
      "from": "Part of",
      "to": "Parts"
    },
    "cooperation": true,
    "worth": 0.9,
    "endures": false
  },
  {
    "kind": "TOOK_PART_IN",
    "description": "Somebody of it sat in this item of the agenda.",
    "headings": {
      "from": "Took part in",
      "to": "Also took part"
    },
    "cooperation": true,
    "worth": 0.35,
    "endures": true
  },
  {
    "kind": "CONDUCTED",
    "description": "Led the item of the agenda.",
    "headings": {
      "from": "Conducted",
      "to": "Conducted by"
    },
    "cooperation": true,
    "worth": 0.35,
    "endures": true
  },
  {
    "kind": "BRIEFED_BY",
    "description": "A body explained its work to the participants.",
    "headings": {
      "from": "Briefed by",
      "to": "Briefings given"
    },
    "cooperation": true,
    "worth": 0.35,
    "endures": true
  },
  {
    "kind": "BRIEFED_ON",
    "description": "What the participants were briefed on.",
    "headings": {
      "from": "Briefed on",
      "to": "Explained in"
    },
    "cooperation": false,
    "worth": 0,
    "endures": false
  },
  {
    "kind": "BRIEFED_AT",
    "description": "The participants were briefed at its premises; by whom is not said.",
    "headings": {
      "from": "Briefed at",
      "to": "Briefings on its premises"
    },
    "cooperation": true,
    "worth": 0.2,
    "endures": true
  },
  {
    "kind": "HELD_AT",
    "description": "It took place on its premises.",
    "headings": {
      "from": "Held at",
      "to": "What was held here"
    },
    "cooperation": true,
    "worth": 0.2,
    "endures": true
  },
  {
    "kind": "VISITED",
    "description": "The participants visited it.",
    "headings": {
      "from": "Visited",
      "to": "Visited in"
    },
    "cooperation": true,
    "worth": 0.3,
    "endures": true
  },
  {
    "kind": "MEMBER_OF",
    "description": "A member, as the body or its rules say.",
    "headings": {
      "from": "Member of",
      "to": "Members"
    },
    "cooperation": true,
    "worth": 0.5,
    "endures": false
  },
  {
    "kind": "PARTNERS_WITH",
    "description": "Reported to work together, in either direction.",
    "headings": {
      "from": "Partners with",
      "to": "Partners with"
    },
    "cooperation": true,
    "worth": 0.6,
    "endures": false
  },
  {
    "kind": "PARTY_TO",
    "description": "Bound by the instrument, or a participant in a memorandum.",
    "headings": {
      "from": "Party to",
      "to": "Parties"
    },
    "cooperation": true,
    "worth": 0.9,
    "endures": false
  },
  {
    "kind": "SIGNATORY_TO",
    "description": "Signed; that it is bound is not shown.",
    "headings": {
      "from": "Signed, not shown as party",
      "to": "Signatories"
    },
    "cooperation": true,
    "worth": 0.45,
    "endures": false
  },
  {
    "kind": "SIGNED",
    "description": "A body signed for itself or for its state.",
    "headings": {
      "from": "Signed",
      "to": "Signed by"
    },
    "cooperation": true,
    "worth": 0.85,
    "endures": false
  },
  {
    "kind": "ADOPTED",
    "description": "Adopted as its own instrument, plan or declaration.",
    "headings": {
      "from": "Adopted",
      "to": "Adopted by"
    },
    "cooperation": true,
    "worth": 0.45,
    "endures": false
  },
  {
    "kind": "ENACTED",
    "description": "A domestic law or regulation. It describes the state, it does not join it to another.",
    "headings": {
      "from": "Its laws",
      "to": "Enacted by"
    },
    "cooperation": false,
    "worth": 0,
    "endures": false
  },
  {
    "kind": "ENDORSED",
    "description": "Approved or endorsed; that it was concluded is not shown.",
    "headings": {
      "from": "Endorsed",
      "to": "Endorsed by"
    },
    "cooperation": true,
    "worth": 0.3,
    "endures": false
  },
  {
    "kind": "IMPLEMENTS",
    "description": "Carries out a program or gives effect to an instrument.",
    "headings": {
      "from": "Carries out",
      "to": "Carried out by"
    },
    "cooperation": true,
    "worth": 0.7,
    "endures": false
  },
  {
    "kind": "FUNDS",
    "description": "Pays for it.",
    "headings": {
      "from": "Funds",
      "to": "Funded by"
    },
    "cooperation": true,
    "worth": 0.6,
    "endures": false
  },
  {
    "kind": "LEADS",
    "description": "Chairs, leads or holds the secretariat.",
    "headings": {
      "from": "Leads",
      "to": "Led by"
    },
    "cooperation": true,
    "worth": 0.7,
    "endures": false
  },
  {
    "kind": "OPERATES",
    "description": "Runs the facility or the service.",
    "headings": {
      "from": "Runs",
      "to": "Run by"
    },
    "cooperation": true,
    "worth": 0.9,
    "endures": false
  },
  {
    "kind": "ESTABLISHED_BY",
    "description": "The instrument or program that created it.",
    "headings": {
      "from": "Established by",
      "to": "Set up by this"
    },
    "cooperation": false,
    "worth": 0,
    "endures": false
  },
  {
    "kind": "FOCAL_POINT_FOR",
    "description": "The designated address for a process or an instrument.",
    "headings": {
      "from": "Focal point for",
      "to": "Focal points"
    },
    "cooperation": true,
    "worth": 0.85,
    "endures": false
  },
  {
    "kind": "SUPPORTS",
    "description": "Helps it along other than by paying for it.",
    "headings": {
      "from": "Supports",
      "to": "Supported by"
    },
    "cooperation": true,
    "worth": 0.5,
    "endures": false
  },
  {
    "kind": "PROPOSED",
    "description": "Drafted or proposed it.",
    "headings": {
      "from": "Proposed",
      "to": "Proposed"
    },
    "cooperation": true,
    "worth": 0.25,
    "endures": false
  },
  {
    "kind": "PUBLISHED",
    "description": "Published it.",
    "headings": {
      "from": "Published",
      "to": "Published by"
    },
    "cooperation": true,
    "worth": 0.2,
    "endures": false
  },
  {
    "kind": "AMENDS",
    "description": "One instrument changes the other.",
    "headings": {
      "from": "Amends",
      "to": "Amends"
    },
    "cooperation": false,
    "worth": 0,
    "endures": false
  },
  {
    "kind": "SUPPLEMENTS",
    "description": "One instrument adds to the other.",
    "headings": {
      "from": "Supplements",
      "to": "Supplements"
    },
    "cooperation": false,
    "worth": 0,
    "endures": false
  },
  {
    "kind": "SUPERSEDES",
    "description": "One took the place of the other.",
    "headings": {
      "from": "Supersedes",
      "to": "Replaced by"
    },
    "cooperation": false,
    "worth": 0,
    "endures": false
  },
  {
    "kind": "FOLLOWS",
    "description": "A later phase of the same work.",
    "headings": {
      "from": "Follows",
      "to": "Followed by"
    },
    "cooperation": true,
    "worth": 0.5,
    "endures": false
  },
  {
    "kind": "SUCCEEDED_BY",
    "description": "The body, or this part of its work, went over to another.",
    "headings": {
      "from": "Succeeded by",
      "to": "Succeeded"
    },
    "cooperation": true,
    "worth": 0.8,
    "endures": false
  },
  {
    "kind": "REPRESENTS",
    "description": "A post of the body.",
    "headings": {
      "from": "Represents",
      "to": "Represented by"
    },
    "cooperation": true,
    "worth": 0.7,
    "endures": false
  },
  {
    "kind": "CONCERNS",
    "description": "Who and what a checked absence is about.",
    "headings": {
      "from": "Concerns",
      "to": "Looked for here and not found"
    },
    "cooperation": false,
    "worth": 0,
    "endures": false
  }
];
