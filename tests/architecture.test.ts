import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindsOfModel } from '../src/client/generated/kinds-of-model.ts';
import { catalogue } from '../src/errors.ts';
import { importCircles } from './architecture/import-circles.ts';
import { root, type SourceFile, sourceFiles } from './architecture/source-files.ts';

/** The rooms from the ground up; rooms of one row are strangers to one another. */
const rows: readonly (readonly string[])[] = [
  ['errors', 'config'],
  ['model'],
  ['catalog', 'cypher'],
  ['network'],
  ['query', 'cooperation', 'search'],
  ['derive'],
  ['store'],
  ['dataset', 'access', 'analysis'],
  ['api'],
  ['answers'],
  ['app-log'],
  ['app'],
  ['client'],
  ['adapters'],
];

/** Rooms within a room, from the ground up; its files that stand in none of them are above them all. */
const within: Readonly<Record<string, readonly (readonly string[])[]>> = {
  query: [['selection'], ['limits'], ['read', 'compile'], ['answer']],
};

/** What a stranger may take from beside it, and why. */
const allowed: readonly string[] = [
  // The ground: configuration refuses a bad variable in words of the catalogue.
  'src/config.ts -> src/errors.ts',
];

/** What clients share with the server, so that both read a date and compare a name alike: functions of text alone. */
const rulesOfWords: readonly string[] = ['src/model/date-bounds.ts', 'src/search/fold-text.ts'];

function roomOf(path: string): string {
  const [, first = ''] = path.split('/');
  return first.replace(/\.ts$/, '');
}

const rowOf = (room: string) => rows.findIndex((row) => row.includes(room));

const sources = sourceFiles('src');
const server = sources.filter((file) => !file.path.startsWith('src/adapters/web/'));
const everything = [...sources, ...sourceFiles('tests', 'scripts')];

const named = (files: readonly SourceFile[]) => files.map((file) => file.path);

/** Imports that go uphill, or to a stranger. */
function uphill(file: SourceFile): string[] {
  const from = roomOf(file.path);
  return file.imports.flatMap((imported) => {
    if (!imported.startsWith('src/')) return [`${file.path} -> ${imported}`];
    const to = roomOf(imported);
    if (from === to || rowOf(to) < rowOf(from)) return [];
    const step = `${file.path} -> ${imported}`;
    return allowed.includes(step) ? [] : [step];
  });
}

describe('The order of rooms', () => {
  it('gives every room a place', () => {
    expect([...new Set(sources.map((file) => roomOf(file.path)))].filter((room) => rowOf(room) < 0)).toEqual([]);
  });

  it('lets a room import only what stands before it', () => {
    expect(sources.flatMap(uphill)).toEqual([]);
  });

  it('keeps the dashboard apart: it speaks only GraphQL, with the words of every client', () => {
    const web = sources.filter((file) => file.path.startsWith('src/adapters/web/'));
    const strange = web.flatMap((f) => f.imports.filter((path) => !/^src\/(adapters\/web|client)\//.test(path)));
    expect(strange).toEqual([]);
  });

  it('keeps the clients apart from the server: they take rules on words and dates from it, no answer', () => {
    const client = sources.filter((file) => file.path.startsWith('src/client/'));
    const taken = client.flatMap((f) => f.imports.filter((path) => !path.startsWith('src/client/')));
    expect(taken.filter((path) => !rulesOfWords.includes(path))).toEqual([]);
    expect(client.flatMap((file) => file.packages)).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    expect(importCircles(everything)).toEqual([]);
  });

  it('finds a circle where there is one', () => {
    const file = (path: string, imports: string[]) => ({ path, imports, text: '', lines: 0, packages: [] });
    const circles = importCircles([file('a', ['b']), file('b', ['c']), file('c', ['a'])]);
    expect(circles).toEqual([['a', 'b', 'c', 'a']]);
  });
});

describe('Rooms within a room', () => {
  const floorOf = (room: string, path: string): [inner: string, floor: number] => {
    const [, , inner = '', file] = path.split('/');
    const floors = within[room] ?? [];
    return file === undefined ? ['', floors.length] : [inner, floors.findIndex((row) => row.includes(inner))];
  };

  it.each(Object.keys(within))('are all placed, and import only what stands before them: %s', (room) => {
    const files = sources.filter((file) => file.path.startsWith(`src/${room}/`));
    expect(named(files.filter((file) => floorOf(room, file.path)[1] < 0))).toEqual([]);
    const steps = files.flatMap((file) => {
      const [inner, floor] = floorOf(room, file.path);
      const inside = file.imports.filter((path) => path.startsWith(`src/${room}/`));
      const wrong = inside.filter((path) => floorOf(room, path)[0] !== inner && floorOf(room, path)[1] >= floor);
      return wrong.map((path) => `${file.path} -> ${path}`);
    });
    expect(steps).toEqual([]);
  });
});

describe('What only one room may know', () => {
  it('is what is asked in GraphQL for the clients, so that two never ask for one answer in two shapes', () => {
    const asking = sources.filter((file) => /(^|`)\s*(query|mutation|fragment) [A-Z]\w*\b.*\{/m.test(file.text));
    // What of an entity only its kind has is asked as the model declares it, for the same clients.
    const derived = (path: string) => path.startsWith('src/client/generated/') || path === 'src/derive/own-fields.ts';
    expect(named(asking).filter((path) => !derived(path))).toEqual([]);
  });

  it('is which kinds there are for the model: what an adapter offers follows from it, no list of kinds stands beside', () => {
    const codes = kindsOfModel.map(({ kind }) => `'${kind}'`);
    const adapters = sources.filter((file) => file.path.startsWith('src/adapters/'));
    expect(named(adapters.filter((file) => codes.filter((code) => file.text.includes(code)).length > 2))).toEqual([]);
  });

  it('is the driver for the store', () => {
    const users = sources.filter((file) => file.packages.includes('neo4j-driver'));
    expect(named(users).filter((path) => !path.startsWith('src/store/'))).toEqual([]);
  });

  it('is the environment for whoever starts the program', () => {
    const readers = server.filter((file) => /process\.env\b/.test(file.text.replace(/\/\*[\s\S]*?\*\//g, '')));
    expect(named(readers)).toEqual([]);
  });
});

describe('Files', () => {
  it('have at most 300 lines, where a person writes them', () => {
    const written = everything.filter((file) => !file.path.startsWith('src/client/generated/'));
    expect(written.filter((file) => file.lines > 300).map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const odd = named(everything).filter(
      (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|d))?\.(ts|tsx|mjs)$/.test(basename(path)),
    );
    expect(odd).toEqual([]);
  });

  it('stand in rooms with names', () => {
    const nameless = named(everything).filter((path) =>
      /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.|$)/.test(path),
    );
    expect(nameless).toEqual([]);
  });

  it('are imported themselves, never through a barrel', () => {
    const barrels = sources.filter((file) => /^export\s+(\*|\{[^}]*\})\s+from/m.test(file.text));
    expect(named(barrels)).toEqual([]);
  });

  it('hold no work that is only promised', () => {
    const promise = new RegExp(
      `\\b(${['TO', 'FIX', 'HA'].map((start, at) => start + ['DO', 'ME', 'CK'][at]).join('|')})\\b`,
    );
    expect(named(everything.filter((file) => promise.test(file.text)))).toEqual([]);
  });
});

describe('Errors', () => {
  const codes = Object.keys(catalogue);
  const thrown = new Set(
    sources.flatMap((file) => [...file.text.matchAll(/failure\(\s*'([A-Z_]+)'/g)].map((m) => m[1])),
  );

  it('of the catalogue are each thrown somewhere', () => {
    expect(codes.filter((code) => !thrown.has(code))).toEqual([]);
  });

  it('of the catalogue are each documented', () => {
    const page = readFileSync(join(root, 'docs', 'errors.md'), 'utf8');
    expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });

  it('are thrown only from the catalogue', () => {
    const bare = server.filter((file) => /throw new Error\(/.test(file.text));
    expect(named(bare)).toEqual([]);
  });
});

describe('The project', () => {
  const committed = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const texts = committed.filter(
    (path) => existsSync(join(root, path)) && !/\.(png|ico|woff2|lock)$/.test(path) && path !== 'package-lock.json',
  );

  it('speaks of itself alone', () => {
    // Put together from parts, so that the list is not its own first finding.
    const words = [
      ['/wo', 'rk/'],
      ['share', 'd/DESIGN'],
      ['Clau', 'de'],
      ['ChatG', 'PT'],
      ['co-auth', 'ored-by'],
      ['registry.npm', 'js'],
    ];
    const forbidden = new RegExp(words.map((parts) => parts.join('')).join('|'), 'i');
    const found = texts.filter((path) => forbidden.test(readFileSync(join(root, path), 'utf8')));
    expect(found).toEqual([]);
  });
});
