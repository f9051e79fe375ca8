/** Words that tell nothing by themselves, in the languages in which names are written with spaces. */
export const stopWords: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'],
  ...['da', 'das', 'de', 'do', 'dos', 'e', 'em', 'no', 'para'],
  ...['dan', 'dalam', 'dari', 'di', 'untuk', 'yang'],
  ...['ang', 'mga', 'ng', 'sa'],
  ...['ba', 'iha'],
  ...['cua', 'va'],
]);
