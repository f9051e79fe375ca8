/** The id of a tie: readable, and the same for the same statement whatever file it stands in. */
export function tieId(from: string, kind: string, to: string, since: string | undefined): string {
  return [from, kind, to, ...(since ? [since] : [])].join('|');
}
