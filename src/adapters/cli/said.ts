/** Pieces of answers that several commands print the same way. */
export interface Completeness {
  readonly complete: boolean;
  readonly truncatedBy: string | null;
  readonly hiddenByAccess: boolean;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Evidence {
  readonly source: { readonly id: string; readonly title: string; readonly url: string | null };
  readonly locator: string;
  readonly anchor: string | null;
}

export interface Step {
  readonly sentence: string;
  readonly strength: number;
  readonly evidence: readonly Evidence[];
}

export interface Path {
  readonly score: number;
  readonly hops: number;
  readonly explanation: string;
  readonly weakestStep: { readonly sentence: string };
  readonly steps: readonly Step[];
}

/** The selection that gives what is printed of a path. */
export const pathSelection = `score hops explanation weakestStep { sentence }
  steps { sentence strength evidence { source { id title url } locator anchor } }`;

export function evidenceLine({ source, locator, anchor }: Evidence): string {
  return `${source.title}, ${locator}${anchor ? `: "${anchor}"` : ''} [${source.id}]`;
}

/** A path: its worth, its explanation, then each step with how it is known. */
export function pathLines(path: Path): string[] {
  return [
    `worth ${path.score.toPrecision(2)}, ${path.hops} ${path.hops === 1 ? 'step' : 'steps'}`,
    path.explanation,
    ...path.steps.flatMap((step, index) => [
      `  ${index + 1}. ${step.sentence}  (${step.strength.toPrecision(2)})`,
      ...step.evidence.map((evidence) => `       ${evidenceLine(evidence)}`),
    ]),
  ];
}

/** What an answer says of its own wholeness; nothing where it is whole. */
export function completenessLines({ complete, truncatedBy, hiddenByAccess }: Completeness): string[] {
  return [
    ...(complete ? [] : [`This answer is not whole: it was cut short by ${truncatedBy ?? 'what may be seen'}.`]),
    ...(hiddenByAccess ? ['Something is withheld from this answer.'] : []),
  ];
}

/** A heading and its points, or nothing where there are no points. */
export function section(heading: string, points: readonly string[]): string[] {
  return points.length === 0 ? [] : ['', heading, ...points.map((point) => `  - ${point}`)];
}
