/** Letters, marks and digits of the scripts that are written without spaces between words. */
const unspaced =
  '[\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}]';

/** One such letter. */
export const unspacedLetter = new RegExp(`(?=[\\p{L}\\p{M}])${unspaced}`, 'u');

/** A run of such letters; spaces within it belong to phrases, not to words, and are passed over. */
export const unspacedRun = new RegExp(`(?:(?=[\\p{L}\\p{M}])${unspaced}\\s*)+`, 'gu');
