/** One line of the plot: points by number of ties, in order. */
export interface Line {
  readonly name: string;
  readonly points: readonly { readonly ties: number; readonly ms: number }[];
}

const size = { width: 760, height: 420, left: 70, right: 190, top: 20, bottom: 50 };
const colours = ['#1b6ca8', '#b8400e', '#2e7d32', '#6a3d9a', '#8a6d00', '#00838f', '#ad1457', '#455a64'];

const powersOfTen = (from: number, to: number) =>
  Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, power) => from * 10 ** power);

const floorOf = (values: readonly number[]) => 10 ** Math.floor(Math.log10(Math.min(...values)));
const ceilingOf = (values: readonly number[]) => 10 ** Math.ceil(Math.log10(Math.max(...values)));

const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 3 });

/**
 * Draws how times grow with the size of the network, both axes logarithmic, as an SVG that needs nothing else and reads on light
 * and dark pages.
 */
export function growthPlot(lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const [x0, x1] = [floorOf(points.map(({ ties }) => ties)), ceilingOf(points.map(({ ties }) => ties))];
  const [y0, y1] = [floorOf(points.map(({ ms }) => ms)), ceilingOf(points.map(({ ms }) => ms))];
  const along = (value: number, from: number, to: number) => Math.log10(value / from) / Math.log10(to / from);
  const x = (ties: number) => size.left + along(ties, x0, x1) * (size.width - size.left - size.right);
  const y = (ms: number) => size.height - size.bottom - along(ms, y0, y1) * (size.height - size.top - size.bottom);
  const [bottom, right] = [size.height - size.bottom, size.width - size.right];
  const grid = [
    ...powersOfTen(x0, x1).map(
      (ties) =>
        `<path d="M${x(ties).toFixed(1)} ${size.top}V${bottom}"/><text x="${x(ties).toFixed(1)}" y="${bottom + 18}" text-anchor="middle">${number(ties)}</text>`,
    ),
    ...powersOfTen(y0, y1).map(
      (ms) =>
        `<path d="M${size.left} ${y(ms).toFixed(1)}H${right}"/><text x="${size.left - 8}" y="${(y(ms) + 4).toFixed(1)}" text-anchor="end">${number(ms)} ms</text>`,
    ),
  ];
  const drawn = lines.map(({ name, points: own }, index) => {
    const colour = colours[index % colours.length];
    const places = own.map(({ ties, ms }) => `${x(ties).toFixed(1)},${y(ms).toFixed(1)}`);
    const marks = places.map((place) => `<circle cx="${place.replace(',', '" cy="')}" r="3" fill="${colour}"/>`);
    const label = `<text x="${right + 14}" y="${size.top + 14 + index * 20}" fill="${colour}">${name}</text>`;
    return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${marks.join('')}${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="12" role="img">
<title>How times grow with the number of ties</title>
<rect width="${size.width}" height="${size.height}" fill="#fff"/>
<g stroke="#ddd" fill="none">${grid.map((one) => one.replace(/<text.*$/, '')).join('')}</g>
<g fill="#333">${grid.map((one) => one.replace(/^.*?(?=<text)/, '')).join('')}<text x="${(size.left + right) / 2}" y="${size.height - 10}" text-anchor="middle">ties</text></g>
${drawn.join('\n')}
</svg>
`;
}
