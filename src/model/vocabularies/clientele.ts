import type { Vocabulary } from '../vocabulary.ts';

export const clientele: Vocabulary = {
  name: 'Clientele',
  description: 'Whom a service or a facility is there for, as its sources say.',
  words: {
    ANYBODY: 'Whoever turns to it',
    NATIONALS_ABROAD: 'Nationals of the countries that it serves, while they are abroad or on their way home',
    FOREIGNERS: 'People of other countries, whatever their papers',
    WORKERS: 'People at work or looking for it, migrants among them',
    DOMESTIC_WORKERS: 'Workers in private households',
    FISHERS: 'Crews of fishing boats and seafarers',
    WOMEN: 'Women',
    MEN: 'Men',
    CHILDREN: 'Girls and boys under age',
    REFUGEES: 'Refugees and people who ask for asylum',
    LGBT: 'Lesbian, gay, bisexual and transgender people',
    PERSONS_WITH_DISABILITIES: 'People with disabilities',
  },
};
