import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import region from '../../geometry/region.json';
import { anchors, codeOfOutline } from './anchors.ts';

export interface Shape {
  readonly key: string;
  /** ISO code where the country belongs to the region. */
  readonly code: string | null;
  readonly d: string;
}

export interface RegionMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Where the arcs of a country begin, by ISO code. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
}

const size = { width: 860, height: 900 } as const;

/** Corners of what is shown: from Myanmar to Hokkaido. */
const frame = {
  type: 'MultiPoint' as const,
  coordinates: [
    [90, -12],
    [148, -12],
    [90, 46],
    [148, 46],
  ],
};

function projection(): GeoProjection {
  return geoMercator()
    .fitSize([size.width, size.height], frame)
    .clipExtent([
      [0, 0],
      [size.width, size.height],
    ]);
}

/** The outlines and places of the region on a plane, computed once. */
export function regionMap(): RegionMap {
  const project = projection();
  const path = geoPath(project);
  const topology = region as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const shapes = feature(topology, topology.objects.countries).features.map((shape, index) => ({
    key: String(shape.id ?? index),
    code: codeOfOutline.get(String(shape.id)) ?? null,
    d: path(shape) ?? '',
  }));
  const places = new Map(
    Object.entries(anchors).map(([code, { at }]) => [code, project([...at]) ?? ([0, 0] as [number, number])]),
  );
  return { ...size, shapes: shapes.filter(({ d }) => d !== ''), places };
}
