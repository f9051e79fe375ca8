import { language } from '../strings/text.ts';

const whole = new Intl.NumberFormat(language);
const short = new Intl.NumberFormat(language, { maximumFractionDigits: 2, minimumFractionDigits: 2 });
const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });

export const formatCount = (value: number): string => whole.format(value);

const small = new Intl.NumberFormat(language, { maximumSignificantDigits: 1 });

/** A strength from 0 to 1 with two decimals; below that with its first telling digit, since 0.00 would say that there is nothing. */
export const formatStrength = (value: number): string =>
  value > 0 && value < 0.005 ? small.format(value) : short.format(value);

const points = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

/** Points of a ranking. */
export const formatPoints = (value: number): string => points.format(value);

/** A part of a whole as a percentage; nothing of nothing is 0 %. */
export const formatShare = (part: number, of: number): string => share.format(of === 0 ? 0 : part / of);
