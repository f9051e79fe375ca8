// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
/** What was looked for and not found. */
export type AbsenceSubject =
  /** A bilateral instrument on trafficking */
  | 'BILATERAL_INSTRUMENT'
  /** A compensation scheme */
  | 'COMPENSATION'
  /** A treaty on extradition */
  | 'EXTRADITION_TREATY'
  /** A hotline */
  | 'HOTLINE'
  /** A specific law */
  | 'LAW'
  /** Membership of a body or process */
  | 'MEMBERSHIP'
  /** A treaty on mutual legal assistance */
  | 'MUTUAL_LEGAL_ASSISTANCE_TREATY'
  /** Something else */
  | 'OTHER'
  /** A specialised police unit */
  | 'POLICE_UNIT'
  /** An instrument on returning victims */
  | 'REPATRIATION_INSTRUMENT'
  /** A shelter */
  | 'SHELTER'
  /** Being party to a treaty */
  | 'TREATY_MEMBERSHIP';

/** For whom a contact point is meant. */
export type Audience =
  /** Authorities and organizations that work together; also a number that is still to be confirmed */
  | 'PARTNERS'
  /** Anybody, victims among them */
  | 'PUBLIC';

/** How a tie is known. */
export type Basis =
  /** It follows from what the source says */
  | 'INFERRED'
  /** The source says so */
  | 'STATED';

/** By what means somebody is reached. */
export type Channel =
  /** A place to go or write to */
  | 'ADDRESS'
  /** A mailbox */
  | 'EMAIL'
  /** A fax */
  | 'FAX'
  /** A telephone: called, or written to where it takes messages */
  | 'PHONE'
  /** An account with a social network or a messenger */
  | 'SOCIAL'
  /** A site or a form on it */
  | 'WEB';

/** Whom a service or a facility is there for, as its sources say. */
export type Clientele =
  /** Whoever turns to it */
  | 'ANYBODY'
  /** Girls and boys under age */
  | 'CHILDREN'
  /** Workers in private households */
  | 'DOMESTIC_WORKERS'
  /** Crews of fishing boats and seafarers */
  | 'FISHERS'
  /** People of other countries, whatever their papers */
  | 'FOREIGNERS'
  /** Lesbian, gay, bisexual and transgender people */
  | 'LGBT'
  /** Men */
  | 'MEN'
  /** Nationals of the countries that it serves, while they are abroad or on their way home */
  | 'NATIONALS_ABROAD'
  /** People with disabilities */
  | 'PERSONS_WITH_DISABILITIES'
  /** Refugees and people who ask for asylum */
  | 'REFUGEES'
  /** Women */
  | 'WOMEN'
  /** People at work or looking for it, migrants among them */
  | 'WORKERS';

/** On which side of a case a body works. */
export type CorridorSide =
  /** Across the countries */
  | 'BOTH'
  /** In the country where the victim was found */
  | 'FOUND'
  /** In the country that the victim comes from */
  | 'ORIGIN'
  /** In a country passed through */
  | 'TRANSIT';

/** The stages of a case, in their order. */
export type CorridorStageName =
  /** Recognized as a victim */
  | 'IDENTIFY'
  /** The crime looked into */
  | 'INVESTIGATE'
  /** Sheltered and cared for */
  | 'PROTECT'
  /** A life taken up again */
  | 'REINTEGRATE'
  /** Taken home, if the victim wants to go */
  | 'REPATRIATE';

/** The kinds of entity in the network. */
export type EntityKind =
  /** A finding that something was looked for and is not there, with its source: different from nobody having looked. */
  | 'ABSENCE'
  /** A government body: a ministry, a police unit, a court, a national committee, an embassy. */
  | 'AGENCY'
  /** A firm that runs programs as a contractor. */
  | 'COMPANY'
  /** A post: who holds it now, or that the holder is not known. A person only where a public source names one in a public role. */
  | 'CONTACT'
  /** A state: a member of ASEAN, Japan, or another that takes part in the network. Described, never a channel of its own. */
  | 'COUNTRY'
  /** A seminar, meeting, workshop or signing that took place. */
  | 'EVENT'
  /** A place where people are received: a shelter, a reception or consulting centre. */
  | 'FACILITY'
  /** An intergovernmental organization or one of its bodies. */
  | 'IGO'
  /** A convention, memorandum, law, plan or guideline. */
  | 'LEGAL_INSTRUMENT'
  /** A non-governmental organization, a foundation or a network of them. */
  | 'NGO'
  /** A standing forum of states or bodies: COMMIT, the Bali Process, SOMTC. */
  | 'PROCESS'
  /** A program or project with funders, implementers and countries. */
  | 'PROGRAM'
  /** Something that a person can turn to: a hotline, counselling. */
  | 'SERVICE'
  /** One item of the agenda of an event. */
  | 'SESSION'
  /** A public document, page or report that facts rest on. */
  | 'SOURCE'
  /** A theme of the work against trafficking. Never a channel between two bodies. */
  | 'TOPIC';

/** What sort of legal or policy instrument it is. */
export type InstrumentKind =
  /** A treaty between two states */
  | 'BILATERAL_TREATY'
  /** A treaty open to many states */
  | 'CONVENTION'
  /** A political declaration */
  | 'DECLARATION'
  /** Guidance without legal force */
  | 'GUIDELINE'
  /** An act of a parliament */
  | 'LAW'
  /** A memorandum of understanding or agreement */
  | 'MEMORANDUM'
  /** Another instrument */
  | 'OTHER'
  /** A plan of action or work plan */
  | 'PLAN'
  /** A treaty that adds to another */
  | 'PROTOCOL'
  /** A decree, regulation or order under a law */
  | 'REGULATION'
  /** Agreed steps for handling cases */
  | 'STANDARD_OPERATING_PROCEDURE';

/** How far a body's remit reaches. */
export type Level =
  /** A province, a city or smaller */
  | 'LOCAL'
  /** A whole country */
  | 'NATIONAL'
  /** Several countries */
  | 'REGIONAL'
  /** A specialised part of a national body */
  | 'UNIT';

/** What a body is there to do, as its sources say. */
export type Mandate =
  /** Campaigns and raises awareness */
  | 'ADVOCACY'
  /** Guards or manages land borders */
  | 'BORDER'
  /** Coordinates or steers the national or regional response */
  | 'COORDINATION'
  /** Counsels victims or migrants */
  | 'COUNSELLING'
  /** Tries cases */
  | 'COURT'
  /** Armed forces and their ministry */
  | 'DEFENCE'
  /** Plans and runs development cooperation */
  | 'DEVELOPMENT_COOPERATION'
  /** Schools and education policy */
  | 'EDUCATION'
  /** Money laundering and financial intelligence */
  | 'FINANCIAL_INTELLIGENCE'
  /** Foreign policy and consular help */
  | 'FOREIGN_AFFAIRS'
  /** Pays for programs */
  | 'FUNDING'
  /** Health care and health policy */
  | 'HEALTH'
  /** Answers calls for help */
  | 'HOTLINE'
  /** Promotes or monitors human rights */
  | 'HUMAN_RIGHTS'
  /** Immigration control and status */
  | 'IMMIGRATION'
  /** Home affairs and local administration */
  | 'INTERIOR'
  /** Law and justice policy, central authority for legal assistance */
  | 'JUSTICE'
  /** Labour policy and inspection */
  | 'LABOUR'
  /** Advises and represents victims */
  | 'LEGAL_AID'
  /** Parliament and its committees */
  | 'LEGISLATION'
  /** Guards the sea and the coast */
  | 'MARITIME'
  /** Something else that bears on trafficking */
  | 'OTHER'
  /** Workers abroad and their recruitment */
  | 'OVERSEAS_WORKERS'
  /** Investigates trafficking as a police service */
  | 'POLICE'
  /** Prosecutes */
  | 'PROSECUTION'
  /** Helps victims back into ordinary life */
  | 'REINTEGRATION'
  /** Brings victims home */
  | 'REPATRIATION'
  /** Research and data */
  | 'RESEARCH'
  /** Houses victims */
  | 'SHELTER'
  /** Social welfare and protection of victims */
  | 'SOCIAL_WELFARE'
  /** Tourism policy */
  | 'TOURISM'
  /** Trains officials and practitioners */
  | 'TRAINING'
  /** Women, children, gender equality */
  | 'WOMEN_AND_CHILDREN';

/** What is known of a pair of countries. */
export type MatrixState =
  /** Somebody looked and found none; the source says so */
  | 'CHECKED_NONE'
  /** There are ties */
  | 'TIES'
  /** Nobody is known to have looked */
  | 'UNKNOWN';

/** What a path may use. */
export type PathFilter = {
  /** The network as it was on this day; null: today. */
  readonly asOf?: string | null | undefined;
  /** Not through these. */
  readonly avoid?: ReadonlyArray<string> | null | undefined;
  /** Steps at most. */
  readonly maxHops?: number | null | undefined;
  /** Through all of these. */
  readonly through?: ReadonlyArray<string> | null | undefined;
  /** Only ties of these kinds. */
  readonly tieKinds?: ReadonlyArray<TieKind> | null | undefined;
  /** Prefers ties about these topics. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
};

/** What was done in a session. */
export type SessionActivity =
  /** Participants were briefed */
  | 'BRIEFING'
  /** A welcome, closing or other ceremony */
  | 'CEREMONY'
  /** A cultural experience */
  | 'CULTURAL'
  /** Group discussion */
  | 'DISCUSSION'
  /** An exchange of views */
  | 'EXCHANGE'
  /** Facilities were inspected */
  | 'INSPECTION'
  /** Explanations or a lecture */
  | 'LECTURE'
  /** Something else */
  | 'OTHER'
  /** Participants presented */
  | 'PRESENTATION'
  /** A program of several parts */
  | 'PROGRAM'
  /** A visit */
  | 'VISIT'
  /** A workshop */
  | 'WORKSHOP';

/** Which part of an event a session belongs to. */
export type SessionPhase =
  /** The end: presentation and closing */
  | 'FINAL'
  /** The first half */
  | 'FIRST_HALF'
  /** The latter half */
  | 'LATTER_HALF'
  /** The middle part */
  | 'MIDDLE';

/** Which way a tie runs, seen from the entity at which it is read. */
export type TieDirection =
  /** Either way; as an answer: the tie has no direction */
  | 'BOTH'
  /** From the other entity to this one */
  | 'IN'
  /** From this entity to the other */
  | 'OUT';

/** The kinds of tie between two entities. */
export type TieKind =
  /** A national government body acts for its state. Derived from where it sits; weak, because the state is large. */
  | 'ACTS_FOR'
  /** What something is about. Never a channel. */
  | 'ADDRESSES'
  /** Adopted as its own instrument, plan or declaration. */
  | 'ADOPTED'
  /** One instrument changes the other. */
  | 'AMENDS'
  /** The participants were briefed at its premises; by whom is not said. */
  | 'BRIEFED_AT'
  /** A body explained its work to the participants. */
  | 'BRIEFED_BY'
  /** What the participants were briefed on. */
  | 'BRIEFED_ON'
  /** Who and what a checked absence is about. */
  | 'CONCERNS'
  /** Led the item of the agenda. */
  | 'CONDUCTED'
  /** The country is within its field of work. */
  | 'COVERS_COUNTRY'
  /** The region of a regional body is within its scope; the body itself need not take part. */
  | 'COVERS_REGION'
  /** A domestic law or regulation. It describes the state, it does not join it to another. */
  | 'ENACTED'
  /** Approved or endorsed; that it was concluded is not shown. */
  | 'ENDORSED'
  /** The instrument or program that created it. */
  | 'ESTABLISHED_BY'
  /** The designated address for a process or an instrument. */
  | 'FOCAL_POINT_FOR'
  /** A later phase of the same work. */
  | 'FOLLOWS'
  /** Pays for it. */
  | 'FUNDS'
  /** Projects are reported, but not named. */
  | 'HAS_PROJECT_IN'
  /** It took place on its premises. */
  | 'HELD_AT'
  /** The host of an event knows those who came. */
  | 'HOSTED'
  /** Carries out a program or gives effect to an instrument. */
  | 'IMPLEMENTS'
  /** Chairs, leads or holds the secretariat. */
  | 'LEADS'
  /** Where a body sits. It describes; two bodies in one country are not thereby in touch. */
  | 'LOCATED_IN'
  /** A member, as the body or its rules say. */
  | 'MEMBER_OF'
  /** Runs the facility or the service. */
  | 'OPERATES'
  /** The organizer of an event knows those who came. */
  | 'ORGANIZED'
  /** Somebody of it was there: an acquaintance, which fades. */
  | 'PARTICIPATED_IN'
  /** Reported to work together, in either direction. */
  | 'PARTNERS_WITH'
  /** Bound by the instrument, or a participant in a memorandum. */
  | 'PARTY_TO'
  /** One is an organizational or agenda part of the other. */
  | 'PART_OF'
  /** Drafted or proposed it. */
  | 'PROPOSED'
  /** Published it. */
  | 'PUBLISHED'
  /** A post of the body. */
  | 'REPRESENTS'
  /** Signed; that it is bound is not shown. */
  | 'SIGNATORY_TO'
  /** A body signed for itself or for its state. */
  | 'SIGNED'
  /** The body, or this part of its work, went over to another. */
  | 'SUCCEEDED_BY'
  /** One took the place of the other. */
  | 'SUPERSEDES'
  /** One instrument adds to the other. */
  | 'SUPPLEMENTS'
  /** Helps it along other than by paying for it. */
  | 'SUPPORTS'
  /** Somebody of it sat in this item of the agenda. */
  | 'TOOK_PART_IN'
  /** The participants visited it. */
  | 'VISITED';

/** What a date in a timeline marks. */
export type TimelineEntryKind =
  /** Something began to hold */
  | 'BEGAN'
  /** Something ceased to hold */
  | 'ENDED'
  /** Something took place */
  | 'HAPPENED'
  /** An instrument came into force */
  | 'IN_FORCE'
  /** A source was published */
  | 'PUBLISHED'
  /** An instrument was ratified, accepted or acceded to */
  | 'RATIFIED'
  /** An instrument was signed */
  | 'SIGNED';

/** What cut an answer short. */
export type Truncation =
  /** The work that one question may take was spent. */
  | 'BUDGET'
  /** There are more than were asked for. */
  | 'FIRST'
  /** There are more than the limit allows. */
  | 'LIMIT'
  /** Longer ways were not looked for. */
  | 'MAX_HOPS'
  /** Only the most strongly tied neighbours were compared. */
  | 'NEIGHBOURS'
  /** More paths than these were not looked for. */
  | 'PATHS'
  /** Only the first of each side are told. */
  | 'SHOWN_PER_SIDE'
  /** Only the strongest ties of each sort are told. */
  | 'TIES'
  /** The time that one question may take had passed. */
  | 'TIME'
  /** These are paths that hold, but a better one may have been missed. */
  | 'UNCERTAIN';
