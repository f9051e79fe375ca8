import { formatStrength } from '../core/format-number.ts';
import { text } from '../strings/text.ts';

/** The word for a strength from 0 to 1; the bounds are those of the words, not of any method. */
export function strengthWord(value: number): string {
  const words = text.answers.strengthWords;
  if (value >= 0.6) return words.strong;
  if (value >= 0.35) return words.fair;
  return value >= 0.15 ? words.weak : words.veryWeak;
}

/** A strength as a bar, a number and a word. */
export function StrengthMeter({ value, label = text.answers.strength }: { value: number; label?: string }) {
  const width = Math.max(0, Math.min(1, value)) * 100;
  return (
    <span className="meter">
      {label}
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className="meter-track" width="100" height="12" />
        <rect className="meter-fill" width={width} height="12" />
      </svg>
      <span>
        {formatStrength(value)} ({strengthWord(value)})
      </span>
    </span>
  );
}
