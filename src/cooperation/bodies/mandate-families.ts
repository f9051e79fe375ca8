import type { NetworkWords } from '../../network/prepared-network.ts';

/**
 * Mandates that one country gives to one body and another country to a different one: care for victims lies with a welfare ministry
 * here and with a women's union there. Within a family a body can take up a case of the other, though its work isn't the same.
 */
const families: readonly (readonly string[])[] = [
  ['SOCIAL_WELFARE', 'WOMEN_AND_CHILDREN', 'SHELTER', 'COUNSELLING', 'REINTEGRATION'],
  ['REPATRIATION', 'SOCIAL_WELFARE', 'FOREIGN_AFFAIRS'],
  ['PROSECUTION', 'JUSTICE'],
  ['IMMIGRATION', 'BORDER'],
  ['BORDER', 'MARITIME'],
  ['LABOUR', 'OVERSEAS_WORKERS'],
];

/** For each mandate, by its number, those of one family with it, itself left out. */
export type KindredMandates = readonly ReadonlySet<number>[];

/** The families in the numbers of a network. */
export function kindredMandates({ mandates }: NetworkWords): KindredMandates {
  return mandates.map((mandate, own) => {
    const kin = families.filter((family) => family.includes(mandate)).flat();
    return new Set(kin.map((other) => mandates.indexOf(other)).filter((other) => other >= 0 && other !== own));
  });
}
