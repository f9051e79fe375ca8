import type { CooperationPath } from '../../client/generated/fragments.ts';
import { evidenceLine } from '../../client/writing/evidence-line.ts';
import { formatCounted } from '../../client/writing/plural.ts';

/** A path: its worth, its explanation, then each step with how it is known. */
export function pathLines(path: CooperationPath): string[] {
  return [
    `worth ${path.score.toPrecision(2)}, ${formatCounted(path.hops, 'step', 'steps')}`,
    path.explanation,
    ...path.steps.flatMap((step, index) => [
      `  ${index + 1}. ${step.sentence}  (${step.strength.toPrecision(2)})`,
      ...step.evidence.map((evidence) => `       ${evidenceLine(evidence)}`),
    ]),
  ];
}
