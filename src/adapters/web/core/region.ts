/** Japan is no member: it is here as the partner whose cooperation with the region is asked about. */
const partnerStates: readonly string[] = ['country:jp'];

/** Ids of the countries of the region: the members of ASEAN and Japan. */
export type Region = ReadonlySet<string>;

/** The region that its own organization tells; empty while nothing is known of it, and then no country stands before another. */
export function regionOf(members: readonly { readonly id: string; readonly kind: string }[]): Region {
  const countries = members.filter(({ kind }) => kind === 'COUNTRY').map(({ id }) => id);
  return new Set(countries.length > 0 ? [...countries, ...partnerStates] : []);
}

/** Orders countries for a form: the region by name, then the others by name. */
export function regionFirst(region: Region) {
  return (a: { id: string; name: string }, b: { id: string; name: string }): number =>
    Number(region.has(b.id)) - Number(region.has(a.id)) || a.name.localeCompare(b.name);
}
