import { expect, test } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { modelPage } from '../../src/derive/model-page.ts';

const catalog = buildCatalog();
const page = modelPage(catalog);
const headings = [...page.matchAll(/^### (.+)$/gm)].map((match) => match[1]);

test('every kind, tie and vocabulary has a section of its own', () => {
  const names = [...catalog.kinds, ...catalog.tieKinds, ...catalog.vocabularies].map((one) => one.name);
  expect(headings).toEqual(names);
});

test('every link leads to a section', () => {
  const anchors = new Set(headings.map((heading) => heading?.toLowerCase()));
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});

test('every word of a vocabulary is explained', () => {
  for (const [word, meaning] of Object.entries(catalog.vocabularies[0]?.words ?? {})) {
    expect(page).toContain(`| \`${word}\` | ${meaning} |`);
  }
});
