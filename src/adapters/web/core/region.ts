/** The region: members of ASEAN, and Japan as partner, by ISO 3166-1 alpha-2 code. */
export const regionCodes: readonly string[] = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'TL', 'VN', 'JP'];

export const isInRegion = (countryId: string): boolean => regionCodes.includes(countryId.slice(-2).toUpperCase());

/** Orders countries for a form: the region by name, then the others by name. */
export function inRegionFirst(a: { id: string; name: string }, b: { id: string; name: string }): number {
  return Number(isInRegion(b.id)) - Number(isInRegion(a.id)) || a.name.localeCompare(b.name);
}
