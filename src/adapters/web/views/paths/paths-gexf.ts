import type { CooperationPath, EntityRef } from '../../../../client/generated/fragments.ts';
import type { GexfGraph } from '../../core/gexf.ts';
import { entityKinds } from '../../core/kinds.ts';

/** The paths as one graph: each body once, each tie once. */
export function pathsGexf(paths: readonly CooperationPath[]): GexfGraph {
  const steps = paths.flatMap((path) => path.steps);
  const bodies = new Map<string, EntityRef>(
    steps.flatMap((step) => [step.from, step.to]).map((body) => [body.id, body]),
  );
  const links = new Map(
    steps.map((step) => {
      const [source, target] = step.direction === 'OUT' ? [step.from, step.to] : [step.to, step.from];
      const id = `${source.id} ${step.kind} ${target.id} ${step.since ?? ''}`;
      return [
        id,
        {
          id,
          source: source.id,
          target: target.id,
          kind: step.kind,
          weight: step.strength,
          since: step.since,
          until: step.until,
          basis: step.basis,
        },
      ] as const;
    }),
  );
  return {
    description: 'Cooperation paths',
    nodes: [...bodies.values()].map((body) => {
      const kind = body.kind;
      return {
        id: body.id,
        label: body.name,
        kind,
        country: body.country?.id,
        colour: entityKinds.colour(kind, false),
      };
    }),
    links: [...links.values()],
  };
}
