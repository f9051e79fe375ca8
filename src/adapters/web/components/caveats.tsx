import { text } from '../strings/text.ts';

/** What the sources leave open, said where it matters. */
export function Caveats({ caveats }: { caveats: readonly string[] }) {
  if (caveats.length === 0) return null;
  return (
    <section className="note note-warn" aria-label={text.answers.caveats}>
      <p>
        <strong>{text.answers.caveats}</strong>
      </p>
      <ul>
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </section>
  );
}
