/** Where a country's arcs begin: its capital, in degrees of longitude and latitude, by ISO code; and its number in the outlines. */
export const anchors: Readonly<Record<string, { readonly at: readonly [number, number]; readonly outline: string }>> = {
  BN: { at: [114.94, 4.9], outline: '096' },
  KH: { at: [104.92, 11.56], outline: '116' },
  ID: { at: [106.85, -6.2], outline: '360' },
  LA: { at: [102.6, 17.97], outline: '418' },
  MY: { at: [101.69, 3.14], outline: '458' },
  MM: { at: [96.13, 19.75], outline: '104' },
  PH: { at: [120.98, 14.6], outline: '608' },
  SG: { at: [103.82, 1.35], outline: '702' },
  TH: { at: [100.5, 13.75], outline: '764' },
  TL: { at: [125.57, -8.56], outline: '626' },
  VN: { at: [105.85, 21.03], outline: '704' },
  JP: { at: [139.69, 35.69], outline: '392' },
};

/** Codes by number of the outline. */
export const codeOfOutline: ReadonlyMap<string, string> = new Map(
  Object.entries(anchors).map(([code, { outline }]) => [outline, code]),
);
