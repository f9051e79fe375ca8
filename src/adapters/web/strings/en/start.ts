export const start = {
  title: 'Who works with whom against trafficking in persons across ASEAN and Japan, and how each tie is known.',
  lede: 'Agencies, NGOs, international organizations, programs, agreements and contacts, from public sources only.',
  urgent: 'Someone needs help now?',
  urgentText: 'Telephone numbers by country, with their source and its date.',
  questions: [
    {
      title: 'Find my counterpart',
      question:
        'Who does in another country what my office does here, and through which agreement do we reach each other?',
      examples: [
        {
          href: '/counterparts?of=agency:th-datip&country=country:mm',
          label: 'From Thailand’s anti-trafficking division to Myanmar',
        },
        {
          href: '/counterparts?of=agency:jp-npa&country=country:ph',
          label: 'From Japan’s National Police Agency to the Philippines',
        },
      ],
    },
    {
      title: 'Plan a referral',
      question: 'A victim was found abroad and wants to go home. Who acts at each stage, and what is missing?',
      examples: [
        { href: '/corridor?origin=country:mm&found=country:th', label: 'From Myanmar, found in Thailand' },
        { href: '/corridor?origin=country:ph&found=country:jp', label: 'From the Philippines, found in Japan' },
      ],
    },
    {
      title: 'How are they connected?',
      question:
        'Through which people, programs and agreements can one body reach another, and how strong is each step?',
      examples: [
        {
          href: '/paths?from=agency:jp-npa&to=agency:ph-iacat',
          label: 'Japan’s National Police Agency to the Philippine council',
        },
        { href: '/paths?from=igo:iom&to=process:commit', label: 'IOM to COMMIT' },
      ],
    },
    {
      title: 'Where are the gaps?',
      question: 'Which pairs of countries have nothing in force, and which has nobody looked at yet?',
      examples: [
        { href: '/gaps', label: 'All pairs, weakest first' },
        { href: '/matrix', label: 'All pairs at a glance' },
      ],
    },
  ],
  known: 'How much is known, and how surely',
  figures: {
    entities: 'bodies, agreements and events',
    ties: 'ties between them',
    sources: 'public sources',
    inferred: 'of the ties are inferred, and say so',
    single: 'of the entities rest on one source',
    asOf: 'as of',
  },
  more: 'Coverage by country and kind',
};
