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

/** The mandates among some that are of one family with the given one, and not the same. */
export function kindred(mandate: string, among: readonly string[]): string[] {
  const kin = new Set(families.filter((family) => family.includes(mandate)).flat());
  return among.filter((other) => other !== mandate && kin.has(other));
}
