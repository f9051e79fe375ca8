import { Bar } from '../../components/bar.tsx';
import { formatPoints } from '../../core/format-number.ts';
import { text } from '../../strings/text.ts';

/** Points of a candidate as a number and as a bar of a hundred. */
export function PointsMeter({ points }: { points: number }) {
  return (
    <span className="meter">
      {text.corridor.counterparts.score} <Bar part={points / 100} />{' '}
      {text.corridor.counterparts.pointsOf(formatPoints(points))}
    </span>
  );
}
