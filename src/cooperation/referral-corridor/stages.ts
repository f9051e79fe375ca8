/** The stages of a case, in their order. */
export type StageName = 'IDENTIFY' | 'PROTECT' | 'INVESTIGATE' | 'REPATRIATE' | 'REINTEGRATE';

/** On which side of a case a body works: where the person was found, comes from, passed through, or across them. */
export type Side = 'FOUND' | 'ORIGIN' | 'TRANSIT' | 'BOTH';

/** What a stage needs: which work, on which sides, under instruments on which topics. */
export interface Stage {
  readonly name: StageName;
  /** What happens in it, as a sentence begins: "Recognizing …". */
  readonly purpose: string;
  readonly sides: readonly Side[];
  /** Mandates that serve it and how well, 0 to 1. */
  readonly mandates: Readonly<Record<string, number>>;
  /** Topics that serve it, by id. */
  readonly topics: readonly string[];
  /** What must be there on each side, else it is said to be missing. */
  readonly expected: readonly { readonly side: Side; readonly mandates: readonly string[]; readonly called: string }[];
  /** Of a stage that crosses the border: what an agreement of the two countries would be on. Null for any other. */
  readonly agreement: string | null;
}

/**
 * The stages of the referral of a victim, after the order in which the region's guidelines tell them: the ASEAN practitioner
 * guidelines on identification and assistance, the COMMIT guidelines on return, and the UN recommended principles (2002).
 */
export const stages: readonly Stage[] = [
  {
    name: 'IDENTIFY',
    purpose: 'Recognizing the person as a victim',
    sides: ['FOUND', 'TRANSIT'],
    mandates: {
      POLICE: 1,
      HOTLINE: 0.9,
      IMMIGRATION: 0.8,
      BORDER: 0.8,
      LABOUR: 0.6,
      MARITIME: 0.5,
      SOCIAL_WELFARE: 0.5,
    },
    topics: ['topic:victim-identification', 'topic:hotline'],
    expected: [
      { side: 'FOUND', mandates: ['POLICE'], called: 'police body' },
      { side: 'FOUND', mandates: ['HOTLINE'], called: 'hotline' },
    ],
    agreement: null,
  },
  {
    name: 'PROTECT',
    purpose: 'Shelter, care and advice',
    sides: ['FOUND'],
    mandates: {
      SHELTER: 1,
      SOCIAL_WELFARE: 0.9,
      WOMEN_AND_CHILDREN: 0.6,
      LEGAL_AID: 0.6,
      COUNSELLING: 0.6,
      HEALTH: 0.4,
    },
    topics: ['topic:protection', 'topic:shelter', 'topic:legal-aid', 'topic:child-protection'],
    expected: [
      { side: 'FOUND', mandates: ['SHELTER'], called: 'shelter' },
      { side: 'FOUND', mandates: ['SOCIAL_WELFARE'], called: 'social-welfare body' },
    ],
    agreement: null,
  },
  {
    name: 'INVESTIGATE',
    purpose: 'Looking into the crime on both sides',
    sides: ['FOUND', 'ORIGIN', 'TRANSIT'],
    mandates: { POLICE: 1, PROSECUTION: 1, COURT: 0.4, FINANCIAL_INTELLIGENCE: 0.4, JUSTICE: 0.5 },
    topics: ['topic:law-enforcement-cooperation', 'topic:prosecution', 'topic:mutual-legal-assistance'],
    expected: [
      { side: 'FOUND', mandates: ['PROSECUTION'], called: 'prosecutor' },
      { side: 'ORIGIN', mandates: ['POLICE'], called: 'police body' },
      { side: 'ORIGIN', mandates: ['PROSECUTION'], called: 'prosecutor' },
    ],
    agreement: 'on police or legal cooperation',
  },
  {
    name: 'REPATRIATE',
    purpose: 'Going home, if the person wants to',
    sides: ['FOUND', 'ORIGIN', 'BOTH'],
    mandates: { REPATRIATION: 1, SOCIAL_WELFARE: 0.7, FOREIGN_AFFAIRS: 0.7, IMMIGRATION: 0.4 },
    topics: ['topic:repatriation'],
    expected: [
      { side: 'FOUND', mandates: ['REPATRIATION', 'SOCIAL_WELFARE'], called: 'body that returns victims' },
      {
        side: 'ORIGIN',
        mandates: ['REPATRIATION', 'SOCIAL_WELFARE', 'FOREIGN_AFFAIRS'],
        called: 'body that receives them',
      },
    ],
    agreement: 'on the return of victims',
  },
  {
    name: 'REINTEGRATE',
    purpose: 'A life taken up again at home',
    sides: ['ORIGIN'],
    mandates: {
      REINTEGRATION: 1,
      SHELTER: 0.8,
      SOCIAL_WELFARE: 0.8,
      COUNSELLING: 0.6,
      LEGAL_AID: 0.5,
      WOMEN_AND_CHILDREN: 0.6,
    },
    topics: ['topic:reintegration', 'topic:protection'],
    expected: [
      { side: 'ORIGIN', mandates: ['REINTEGRATION', 'SOCIAL_WELFARE', 'SHELTER'], called: 'body for reintegration' },
    ],
    agreement: null,
  },
];
