import type { Coverage } from '../../../../client/generated/coverage.ts';
import { formatDate } from '../../../../client/writing/format-date.ts';
import { formatCount, formatShare } from '../../core/format-number.ts';
import { text } from '../../strings/text.ts';

/** How much is known and how surely, in a handful of figures. */
export function KnownFigures({ coverage }: { coverage: Coverage }) {
  const words = text.start.figures;
  const inferred = coverage.tieKinds.reduce((sum, kind) => sum + kind.inferred, 0);
  const single = coverage.kinds.reduce((sum, kind) => sum + kind.withOneSource, 0);
  const figures: readonly (readonly [string, string])[] = [
    [words.entities, formatCount(coverage.entities)],
    [words.ties, formatCount(coverage.ties)],
    [words.sources, formatCount(coverage.sources)],
    [words.inferred, formatShare(inferred, coverage.ties)],
    [words.single, formatShare(single, coverage.entities)],
    [words.asOf, formatDate(coverage.asOf)],
  ];
  return (
    <dl className="figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
