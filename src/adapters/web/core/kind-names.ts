/** `EntityKind` value of a GraphQL type name: LegalInstrument becomes LEGAL_INSTRUMENT, NGO stays. */
export function kindOfTypename(typename: string): string {
  return typename.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

const kindOfPrefix: Readonly<Record<string, string>> = { legal: 'LEGAL_INSTRUMENT' };

/** `EntityKind` value that an id tells by its prefix. */
export function kindOfId(id: string): string {
  const prefix = id.slice(0, id.indexOf(':'));
  return kindOfPrefix[prefix] ?? prefix.toUpperCase();
}
