import type { MatrixCell } from '../../../client/generated/cooperation-matrix.ts';
import { address } from '../core/address.ts';
import { formatCount } from '../core/format-number.ts';
import { text } from '../strings/text.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Link } from './link.tsx';
import { StrengthMeter } from './strength-meter.tsx';

const words = text.regions;

/** What joins one pair of countries, in a sentence and with its sources. */
export function PairPanel({ cell, onClose }: { cell: MatrixCell | null; onClose: () => void }) {
  if (!cell) return <p className="count">{words.pickPair}</p>;
  const counts = [
    [words.counts.instruments, cell.instruments],
    [words.counts.programs, cell.programs],
    [words.counts.processes, cell.processes],
    [words.counts.events, cell.events],
  ] as const;
  return (
    <section className="pair-panel" aria-live="polite">
      <h2>{words.pair(cell.a.name, cell.b.name)}</h2>
      <p>{cell.sentence}</p>
      {cell.state === 'TIES' ? (
        <p className="small">
          <StrengthMeter value={cell.strength} />
          {counts.map(([name, count]) => ` · ${name}: ${formatCount(count)}`)}
        </p>
      ) : (
        <p>
          <strong>{words.states[cell.state]}</strong>
        </p>
      )}
      <EvidenceList evidence={cell.evidence} />
      <p className="toolbar">
        <Link className="button" href={address('/paths', { from: cell.a.id, to: cell.b.id })}>
          {words.seePaths}
        </Link>
        <button type="button" onClick={onClose}>
          {words.closePair}
        </button>
      </p>
    </section>
  );
}
