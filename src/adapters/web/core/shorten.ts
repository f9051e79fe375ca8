const segmenter = new Intl.Segmenter();

/** The beginning of a text, cut between characters as readers see them, with an ellipsis where something is cut. */
export function shorten(value: string, most: number): string {
  if (value.length <= most) return value;
  const characters = [...segmenter.segment(value)].map((part) => part.segment);
  return characters.length <= most
    ? value
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
