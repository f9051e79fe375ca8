import { mostPoints } from '../../../../client/writing/most-points.ts';
import { Bar } from '../../components/bar.tsx';
import { formatPoints } from '../../core/format-number.ts';
import { text } from '../../strings/text.ts';

/** Points of a candidate as a number, and as a bar of the most that there can be. */
export function PointsMeter({ points }: { points: number }) {
  return (
    <span className="meter">
      {text.corridor.counterparts.score} <Bar part={points / mostPoints} />{' '}
      {text.corridor.counterparts.pointsOf(formatPoints(points))}
    </span>
  );
}
