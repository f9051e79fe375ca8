/**
 * Years without a sign of life after which one asks whether something of the kind is still there. It ends nothing: an old
 * ministry that nobody wrote about is probably still a ministry, a project of eight years ago is probably over.
 * Kinds that are not named here happen once, or stand until they are repealed.
 */
export const kindHalfLives: Readonly<Record<string, number>> = {
  /** Ministries are renamed with cabinets, units with their heads. */
  Agency: 12,
  /** Grants last three years; an organization that nobody names for two of them has often closed or changed its name. */
  NGO: 8,
  IGO: 12,
  Company: 8,
  /** A shelter or a centre lives from year to year. */
  Facility: 8,
  /** A number that nobody prints any more is hardly answered. */
  Service: 6,
  /** Programs run for three to five years and end without a word. */
  Program: 6,
  /** Forums fall asleep between chairs. */
  Process: 10,
};
