import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** The window of the map in degrees: from Myanmar to Japan, with what lies around. */
const window = { west: 84, east: 150, south: -14, north: 48 } as const;

type Arcs = number[] | Arcs[];

const flat = (arcs: Arcs): number[] => arcs.flatMap((item) => (typeof item === 'number' ? [item] : flat(item)));

const arcsOf = (geometry: GeometryObject): number[] => ('arcs' in geometry ? flat(geometry.arcs as Arcs) : []);

const indexOf = (arc: number): number => (arc < 0 ? ~arc : arc);

function renumber(arcs: Arcs, numbers: ReadonlyMap<number, number>): Arcs {
  return arcs.map((item) => {
    if (typeof item !== 'number') return renumber(item, numbers);
    const number = numbers.get(indexOf(item)) ?? 0;
    return item < 0 ? ~number : number;
  }) as Arcs;
}

/** True where a ring's first arc has a point in the window. */
function touches(topology: Topology, ring: number[]): boolean {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return ring.some((arc) => {
    let [x, y] = [0, 0];
    return (topology.arcs[indexOf(arc)] ?? []).some(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      const [longitude, latitude] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      return longitude > window.west && longitude < window.east && latitude > window.south && latitude < window.north;
    });
  });
}

/** Rings of the shape that lie in the window; null where none does. */
function cut(topology: Topology, geometry: GeometryObject): GeometryObject | null {
  if (geometry.type === 'Polygon') return touches(topology, flat(geometry.arcs)) ? geometry : null;
  if (geometry.type !== 'MultiPolygon') return null;
  const kept = geometry.arcs.filter((polygon) => touches(topology, flat(polygon)));
  return kept.length > 0 ? { ...geometry, arcs: kept } : null;
}

/**
 * Cuts the countries around the region out of the world (Natural Earth at 1:50m, as world-atlas packs it), so that the map
 * loads little and Singapore is on it. The world at 1:110m has no Singapore.
 */
const source = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const world = JSON.parse(await readFile(source, 'utf8')) as Topology;
const countries = world.objects.countries as GeometryCollection<{ name: string }>;
const shapes = countries.geometries.map((shape) => cut(world, shape)).filter((shape) => shape !== null);
const used = [...new Set(shapes.flatMap(arcsOf).map(indexOf))].sort((a, b) => a - b);
const numbers = new Map(used.map((arc, index) => [arc, index]));
const region: Topology = {
  type: 'Topology',
  ...(world.transform ? { transform: world.transform } : {}),
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: shapes.map((shape) =>
        'arcs' in shape ? ({ ...shape, arcs: renumber(shape.arcs as Arcs, numbers) } as GeometryObject) : shape,
      ),
    },
  },
  arcs: used.map((arc) => world.arcs[arc] ?? []),
};
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/adapters/web/geometry/region.json');
await writeFile(target, `${JSON.stringify(region)}\n`);
