import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import type { SeedFile } from '../../src/dataset/read/seed-files.ts';
import { readSeedFiles, type SeedReading } from '../../src/dataset/read-seeds.ts';

export const catalog = buildCatalog();

/** A small sound network, into which a test plants what it is about. Synthetia is no country. */
export const soundSeeds = `countries:
  - id: country:sy
    name: Synthetia
    code: "SY"
    evidence:
      - {source: source:gazette, locator: page 1}

agencies:
  - id: agency:sy-police
    name: Police of Synthetia
    aliases: [PS]
    country: country:sy
    level: NATIONAL
    mandates: [POLICE]
    since: "1990"
    evidence:
      - {source: source:gazette, locator: page 2, anchor: the Police of Synthetia}

  - id: agency:sy-town-office
    name: Town Office
    country: country:sy
    level: LOCAL
    evidence:
      - {source: source:gazette, locator: page 3}

legalInstruments:
  - id: legal:pact
    name: The Pact
    instrumentKind: CONVENTION
    evidence:
      - {source: source:gazette, locator: page 4}

events:
  - id: event:meeting-2017
    name: Meeting of 2017
    participantCount: 13
    evidence:
      - {source: source:gazette, locator: page 5}

sources:
  - id: source:gazette
    title: Gazette of Synthetia
    publisher: Synthetia
    url: https://example.org/gazette
    published: "2017"

ties:
  - tie: country:sy PARTY_TO legal:pact
    since: "2003-10"
    observed: "2017"
    evidence:
      - {source: source:gazette, locator: page 4, anchor: Synthetia joins}
  - tie: agency:sy-police HOSTED event:meeting-2017
    evidence:
      - {source: source:gazette, locator: page 5}
  - tie: agency:sy-town-office LOCATED_IN country:sy
    evidence:
      - {source: source:gazette, locator: page 3}
`;

export function seedFile(text: string, name = 'all.yaml'): SeedFile {
  return { name, file: `seeds/${name}`, text };
}

/** The sound network with one piece of its text replaced. */
export function planted(sound: string, mistake: string): string {
  if (!soundSeeds.includes(sound)) throw new Error(`"${sound}" does not stand in the sound seeds`);
  return soundSeeds.replace(sound, mistake);
}

export function readText(text: string): SeedReading {
  return readSeedFiles([seedFile(text)], catalog);
}

/** The line of the first place at which a text stands. */
export function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
