import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unsigned } from '../../src/store/embedded/unsign-jars.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saphan-jar-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const jar = (...args: string[]) => execFileSync('jar', args, { cwd: folder, encoding: 'utf8' });

/** A jar of these files, made by the JDK. */
function jarOf(files: Readonly<Record<string, string>>): Buffer {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'parts', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'parts', name), text);
  }
  jar('--create', '--file', 'made.jar', '-C', 'parts', '.');
  return readFileSync(join(folder, 'made.jar'));
}

test('a signed jar loses its signature and the digests that belong to it, and keeps everything else', () => {
  const signed = jarOf({ 'META-INF/MAKER.SF': 'digests', 'META-INF/MAKER.RSA': 'signature', 'a/Part.txt': 'kept' });
  writeFileSync(join(folder, 'unsigned.jar'), unsigned(signed) ?? '');
  const names = jar('--list', '--file', 'unsigned.jar').trim().split('\n');
  expect(names).toContain('a/Part.txt');
  expect(names.filter((name) => /\.(SF|RSA|MF)$/.test(name))).toEqual([]);
  jar('--extract', '--file', 'unsigned.jar', 'a/Part.txt');
  expect(readFileSync(join(folder, 'a', 'Part.txt'), 'utf8')).toBe('kept');
});

test('other jars are left as they are: unsigned ones, and those that depend on their manifest', () => {
  expect(unsigned(jarOf({ 'a/Part.txt': 'kept' }))).toBeNull();
  expect(unsigned(jarOf({ 'META-INF/M.SF': '', 'META-INF/versions/11/a/Part.txt': 'for Java 11' }))).toBeNull();
  expect(unsigned(Buffer.from('not a jar'))).toBeNull();
});
