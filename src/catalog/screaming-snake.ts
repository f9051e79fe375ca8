/** The enum word for a type name: `LegalInstrument` becomes LEGAL_INSTRUMENT, `NGO` stays NGO. */
export function screamingSnake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
