/** A code of the model in reading words: SOCIAL_WELFARE becomes "Social welfare". */
export function readable(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
