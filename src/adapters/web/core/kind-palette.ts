/** How a kind is drawn: a colour for each paper, and a shape in a box of 16 by 16, so that colour is never the only sign. */
export interface KindPaint {
  readonly light: string;
  readonly dark: string;
  /** SVG path data. */
  readonly shape: string;
}

const circle = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z';
const square = 'M2 2h12v12H2z';
const diamond = 'M8 1l7 7l-7 7l-7-7z';
const triangle = 'M8 1.5l7 13H1z';
const hexagon = 'M4.5 2h7L15 8l-3.5 6h-7L1 8z';
const pentagon = 'M8 1l7 5.2l-2.7 8.3H3.7L1 6.2z';
const house = 'M8 1l7 6v8H1V7z';
const ring = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z';
const page = 'M3 1h7l3 3v11H3z';
const star = 'M8 1l2 4.8l5 .4l-3.8 3.3l1.2 5L8 11.8l-4.4 2.7l1.2-5L1 6.2l5-.4z';
const dot = 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z';
const person = 'M8 1.5a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4zM2 15c0-4 2.5-6 6-6s6 2 6 6z';
const label = 'M1 3h9l5 5l-5 5H1z';
const book = 'M2 2h5l1 1l1-1h5v11H9l-1 1l-1-1H2z';
const flag = 'M2 1h2v1h10l-2.5 3.5L14 9H4v6H2z';
const cross = 'M3.5 1.5L8 6l4.5-4.5l2 2L10 8l4.5 4.5l-2 2L8 10l-4.5 4.5l-2-2L6 8L1.5 3.5z';

/** Colours keep apart for the common kinds of colour blindness by lightness as well as hue; each is at least 3:1 on its paper. */
const paints: Readonly<Record<string, KindPaint>> = {
  COUNTRY: { light: '#1d2730', dark: '#e8ebee', shape: flag },
  AGENCY: { light: '#1f6fb2', dark: '#6db3ec', shape: circle },
  NGO: { light: '#c2410c', dark: '#f58a57', shape: square },
  IGO: { light: '#0f7b5f', dark: '#4fc3a1', shape: hexagon },
  COMPANY: { light: '#6f6132', dark: '#c4b47a', shape: pentagon },
  FACILITY: { light: '#7b3fa0', dark: '#c195dd', shape: house },
  SERVICE: { light: '#b8327a', dark: '#ee86ba', shape: triangle },
  PROGRAM: { light: '#a86a00', dark: '#e5b04d', shape: diamond },
  PROCESS: { light: '#128097', dark: '#5cc7dc', shape: ring },
  LEGAL_INSTRUMENT: { light: '#4a4e9c', dark: '#9fa4ee', shape: page },
  EVENT: { light: '#5d7a1c', dark: '#b1cf62', shape: star },
  SESSION: { light: '#76873f', dark: '#c5d491', shape: dot },
  CONTACT: { light: '#3f5560', dark: '#a9c0cc', shape: person },
  TOPIC: { light: '#78716c', dark: '#b3aca6', shape: label },
  ABSENCE: { light: '#9b2226', dark: '#f29494', shape: cross },
  SOURCE: { light: '#64748b', dark: '#9fb0c6', shape: book },
};

const other: KindPaint = { light: '#666666', dark: '#aaaaaa', shape: dot };

export const paintOfKind = (kind: string): KindPaint => paints[kind] ?? other;

export const colourOfKind = (kind: string, dark: boolean): string => paintOfKind(kind)[dark ? 'dark' : 'light'];

/** Order in which kinds are listed: who can act first, then what joins them, then what describes them. */
const order = [
  'AGENCY',
  'NGO',
  'IGO',
  'COMPANY',
  'SERVICE',
  'FACILITY',
  'CONTACT',
  'LEGAL_INSTRUMENT',
  'PROCESS',
  'PROGRAM',
  'EVENT',
  'SESSION',
  'COUNTRY',
  'TOPIC',
  'ABSENCE',
  'SOURCE',
];

export function byKindOrder(a: string, b: string): number {
  const place = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return place(a) - place(b) || a.localeCompare(b);
}
