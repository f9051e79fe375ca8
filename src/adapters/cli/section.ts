/** A heading and its points, or nothing where there are no points. */
export function section(heading: string, points: readonly string[]): string[] {
  return points.length === 0 ? [] : ['', heading, ...points.map((point) => `  - ${point}`)];
}
