import { cooperationPaths } from './paths/cooperation-paths.ts';
import { pathChanges } from './paths/path-changes.ts';
import { relationsBetween } from './paths/relations-between.ts';
import { resilience } from './paths/resilience.ts';
import type { SearchedQuestion } from './question.ts';

/** Every question about cooperation. A thread that searches finds them here by their names. */
export const questions: readonly SearchedQuestion[] = [cooperationPaths, pathChanges, relationsBetween, resilience];
