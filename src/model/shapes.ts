/** Shapes in which kinds are drawn, as SVG path data in a box of 16 by 16, so that colour is never the only sign. */
export const shapes = {
  circle: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  square: 'M2 2h12v12H2z',
  diamond: 'M8 1l7 7l-7 7l-7-7z',
  triangle: 'M8 1.5l7 13H1z',
  hexagon: 'M4.5 2h7L15 8l-3.5 6h-7L1 8z',
  pentagon: 'M8 1l7 5.2l-2.7 8.3H3.7L1 6.2z',
  house: 'M8 1l7 6v8H1V7z',
  ring: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z',
  page: 'M3 1h7l3 3v11H3z',
  star: 'M8 1l2 4.8l5 .4l-3.8 3.3l1.2 5L8 11.8l-4.4 2.7l1.2-5L1 6.2l5-.4z',
  dot: 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  person: 'M8 1.5a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4zM2 15c0-4 2.5-6 6-6s6 2 6 6z',
  label: 'M1 3h9l5 5l-5 5H1z',
  book: 'M2 2h5l1 1l1-1h5v11H9l-1 1l-1-1H2z',
  flag: 'M2 1h2v1h10l-2.5 3.5L14 9H4v6H2z',
  cross: 'M3.5 1.5L8 6l4.5-4.5l2 2L10 8l4.5 4.5l-2 2L8 10l-4.5 4.5l-2-2L6 8L1.5 3.5z',
} as const;
