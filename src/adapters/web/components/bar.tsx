/** A part of a whole, from 0 to 1, as a small bar; the number stands beside it. */
export function Bar({ part }: { part: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="meter-track" width="100" height="10" />
      <rect className="bar-fill" width={Math.max(0, Math.min(1, part)) * 100} height="10" />
    </svg>
  );
}
