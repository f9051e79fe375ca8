import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/dataset/read-seeds.ts';
import { contactPointsOf } from '../../src/dataset/verify/contact-points-of.ts';
import { verifySeeds } from '../../src/dataset/verify/verify-seeds.ts';
import { catalog, soundSeeds } from './planted.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saphan-verify-points-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const evidence = 'source: source:gazette, locator: page 2';

/** The sound network with a contact point at its police, a shelter and an NGO beside it. */
function withPoints({ police = '', shelter = '', ngo = '', facility = '' }): string {
  const points = (items: string) => (items === '' ? '' : `    contactPoints:\n${items}`);
  return soundSeeds.replace('    since: "1990"\n', `    since: "1990"\n${points(police)}`).replace(
    'legalInstruments:',
    `ngos:
  - id: ngo:sy-help
    name: Help of Synthetia
    country: country:sy
${points(ngo)}    evidence:
      - {source: source:gazette, locator: page 7}

facilities:
  - id: facility:sy-house
    name: House of Synthetia
    country: country:sy
    mandates: [SHELTER]
${facility}${points(shelter)}    evidence:
      - {source: source:gazette, locator: page 8}

contacts:
  - id: contact:sy-chief
    name: Chief of the Police of Synthetia
    country: country:sy
    post: Chief
    holder: Adela Quist
    evidence:
      - {source: source:gazette, locator: page 9}

legalInstruments:`,
  );
}

const point = (fields: string) => `      - {${fields}, ${evidence}}\n`;
const police = (fields: string) => withPoints({ police: point(fields) });

async function errorsOf(text: string, refused?: string): Promise<readonly string[]> {
  await writeFile(join(folder, 'all.yaml'), text);
  if (refused !== undefined) await writeFile(join(folder, 'refused-contact-points.yaml'), refused);
  const { problems } = await verifySeeds(folder, { catalog, today: '2026-11-25' });
  return problems.filter(({ severity }) => severity === 'ERROR').map(({ what }) => what);
}

describe('Ways to reach somebody that are sound', () => {
  it.each([
    ['a number of the numbering plan', 'channel: PHONE, value: "+6622595100", label: Switchboard, audience: PUBLIC'],
    ['a short number', 'channel: PHONE, value: "1300", label: Hotline, audience: PUBLIC'],
    ['a short number with a sign', 'channel: PHONE, value: "#8891", label: Hotline, audience: PUBLIC'],
    ['a mailbox of a body', 'channel: EMAIL, value: police@example.gov, label: Desk, audience: PUBLIC'],
    [
      'hours as a rule',
      'channel: WEB, value: "https://example.org", label: Form, audience: PUBLIC, hoursRule: "Mo-Fr 09:00-17:00; PH off", timeZone: Asia/Tokyo',
    ],
  ])('%s', async (_, fields) => {
    expect(await errorsOf(police(fields))).toEqual([]);
  });

  it('an address of a police station, and the office of an organization', async () => {
    const text = withPoints({
      police: point('channel: ADDRESS, value: "1 High Street, Sy Town", label: Station, audience: PUBLIC'),
      ngo: point('channel: ADDRESS, value: "2 High Street, Sy Town", label: Office, audience: PUBLIC'),
    });
    expect(await errorsOf(text)).toEqual([]);
  });
});

describe('A way to reach somebody that cannot be used is told', () => {
  it.each([
    ['a number that no plan has', 'channel: PHONE, value: "+84437170544", label: Desk, audience: PUBLIC', /not sound/],
    ['a number as printed', 'channel: PHONE, value: "(02) 523-8231", label: Desk, audience: PUBLIC', /not sound/],
    ['a page that is no address', 'channel: WEB, value: www.example.org, label: Site, audience: PUBLIC', /not sound/],
    ['a mailbox that is none', 'channel: EMAIL, value: police at example, label: Desk, audience: PUBLIC', /not sound/],
    [
      'hours that cannot be read',
      'channel: PHONE, value: "1300", label: Line, audience: PUBLIC, hoursRule: weekdays, timeZone: Asia/Tokyo',
      /cannot be read/,
    ],
    [
      'hours without a zone',
      'channel: PHONE, value: "1300", label: Line, audience: PUBLIC, hoursRule: "Mo-Fr 09:00-17:00"',
      /no time zone/,
    ],
    [
      'a zone that is none',
      'channel: PHONE, value: "1300", label: Line, audience: PUBLIC, hoursRule: "24/7", timeZone: Asia/Nowhere',
      /unknown time zone/,
    ],
    [
      'languages in words',
      'channel: PHONE, value: "1300", label: Line, audience: PUBLIC, languages: Thai and English',
      /languages/,
    ],
    ['a channel that is none', 'channel: PIGEON, value: coop, label: Roof, audience: PUBLIC', /PIGEON/],
  ])('%s', async (_, fields, told) => {
    expect((await errorsOf(police(fields))).join('\n')).toMatch(told);
  });

  it('an unknown source of it', async () => {
    const text = withPoints({
      police: '      - {channel: PHONE, value: "1300", label: L, audience: PUBLIC, source: source:none, locator: p}\n',
    });
    expect((await errorsOf(text)).join('\n')).toMatch(/source:none/);
  });

  it('an anchor of more than eight words', async () => {
    const text = police(
      'channel: PHONE, value: "1300", label: L, audience: PUBLIC, anchor: one two three four five six seven eight nine',
    );
    expect((await errorsOf(text)).join('\n')).toMatch(/9 words/);
  });
});

describe('A way to reach somebody that nobody may read is told', () => {
  it.each([
    [
      'the street of a shelter',
      withPoints({ shelter: point('channel: ADDRESS, value: "3 High Street", label: Office, audience: PARTNERS') }),
      /sheltered/,
    ],
    [
      'the street of a shelter in its description',
      withPoints({ facility: '    description: A house in 3 High Street for women.\n' }),
      /sheltered/,
    ],
    [
      'a mailbox that anybody may open',
      police('channel: EMAIL, value: chief1970@gmail.com, label: Desk, audience: PARTNERS'),
      /anybody may open/,
    ],
    [
      'the mobile telephone of an organization for the public',
      withPoints({ ngo: point('channel: PHONE, value: "+66857144320", label: Office, audience: PUBLIC') }),
      /mobile/,
    ],
    [
      'the same behind a messenger',
      withPoints({ ngo: point('channel: SOCIAL, value: "https://wa.me/66857144320", label: Chat, audience: PUBLIC') }),
      /mobile/,
    ],
    [
      'a person in the label',
      police('channel: PHONE, value: "+6622595100", label: Mobile of Ms Quist, audience: PARTNERS'),
      /person by name/,
    ],
    [
      'the holder of a post in a mailbox',
      police('channel: PHONE, value: "+6622595100", label: Line of adela quist, audience: PARTNERS'),
      /person by name/,
    ],
  ])('%s', async (_, text, told) => {
    expect((await errorsOf(text)).join('\n')).toMatch(told);
  });

  it('is told without the value', async () => {
    const found = await errorsOf(police('channel: EMAIL, value: chief1970@gmail.com, label: Desk, audience: PARTNERS'));
    expect(found.join('\n')).not.toContain('chief1970');
  });
});

describe('What was refused', () => {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const list = (of: string, reason: string) =>
    `refused:\n  - {of: ${of}, channel: PHONE, reason: ${reason}, why: told so, digest: ${digest('+6622595100')}}\n`;
  const text = police('channel: PHONE, value: "+6622595100", printed: 02 259 5100, label: Desk, audience: PUBLIC');

  it('does not come back, whoever is said to be reached by it', async () => {
    expect(await errorsOf(text, list('ngo:sy-help', 'PERSONAL'))).toHaveLength(1);
  });

  it('stays another’s where only this one has lost it', async () => {
    expect(await errorsOf(text, list('ngo:sy-help', 'SUPERSEDED'))).toEqual([]);
    expect(await errorsOf(text, list('agency:sy-police', 'SUPERSEDED'))).toHaveLength(1);
  });

  it('is told where the list cannot be read', async () => {
    expect((await errorsOf(text, 'refused:\n  - {of: ngo:sy-help, reason: PERSONAL}\n')).join()).toMatch(
      /cannot be read/,
    );
  });
});

it('the shipped seeds hold ways to reach somebody for every channel, each with its source', async () => {
  const { dataset } = await readSeeds('seeds', catalog);
  const points = contactPointsOf(dataset);
  expect(points.length).toBeGreaterThan(550);
  expect(new Set(points.map(({ point: { channel } }) => channel)).size).toBe(6);
  expect(points.filter(({ point: { source, locator } }) => !source || !locator)).toEqual([]);
});
