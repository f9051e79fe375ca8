import type { CooperationPath, EntityRef, PathStep } from '../../../../client/generated/fragments.ts';

export interface PlacedBody {
  readonly body: EntityRef;
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

export interface PlacedStep {
  readonly step: PathStep;
  readonly from: PlacedBody;
  readonly to: PlacedBody;
  readonly weakest: boolean;
}

export interface PathsLayout {
  readonly width: number;
  readonly height: number;
  readonly bodies: readonly PlacedBody[];
  readonly steps: readonly PlacedStep[];
}

const columnWidth = 190;
const rowHeight = 74;
const margin = 90;

const same = (a: PathStep, b: PathStep) => a.from.id === b.from.id && a.to.id === b.to.id && a.kind === b.kind;

/** Column of each body: the furthest that it stands from the start in any of the paths, so that ways run from left to right. */
function columnsOf(paths: readonly CooperationPath[]): Map<string, number> {
  const columns = new Map<string, number>();
  for (const path of paths) {
    path.steps.forEach((step, index) => {
      columns.set(step.from.id, Math.max(columns.get(step.from.id) ?? 0, index));
    });
  }
  const goal = paths[0]?.steps.at(-1)?.to.id;
  if (goal) columns.set(goal, Math.max(...paths.map((path) => path.hops)));
  return columns;
}

/** Paths drawn together: each body once, in columns by how far it is from the start, in rows by the rank of its first path. */
export function pathsLayout(paths: readonly CooperationPath[]): PathsLayout {
  const columns = columnsOf(paths);
  const bodies = new Map<string, EntityRef>();
  for (const step of paths.flatMap((path) => path.steps)) {
    bodies.set(step.from.id, step.from);
    bodies.set(step.to.id, step.to);
  }
  const inColumn = new Map<number, string[]>();
  for (const id of bodies.keys()) {
    const column = columns.get(id) ?? 0;
    inColumn.set(column, [...(inColumn.get(column) ?? []), id]);
  }
  const last = Math.max(0, ...columns.values());
  const rows = Math.max(1, ...[...inColumn.values()].map((ids) => ids.length));
  const height = rows * rowHeight + 40;
  const placed = new Map<string, PlacedBody>();
  for (const [column, ids] of inColumn) {
    ids.forEach((id, row) => {
      const body = bodies.get(id) as EntityRef;
      const y = height / 2 - 8 + (row - (ids.length - 1) / 2) * rowHeight;
      placed.set(id, { body, column, x: margin + column * columnWidth, y });
    });
  }
  const steps: PlacedStep[] = [];
  for (const path of paths) {
    for (const step of path.steps) {
      const [from, to] = [placed.get(step.from.id), placed.get(step.to.id)];
      if (!from || !to || steps.some((other) => same(other.step, step))) continue;
      steps.push({ step, from, to, weakest: same(step, path.weakestStep) });
    }
  }
  return { width: margin * 2 + last * columnWidth, height, bodies: [...placed.values()], steps };
}
