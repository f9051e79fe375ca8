import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface SourceFile {
  /** From the root of the project, e.g. `src/query/limits.ts`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Files of the project that it imports, types included. */
  readonly imports: readonly string[];
  /** Packages that it imports. */
  readonly packages: readonly string[];
}

const importing =
  /(?:^|[\s;])(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function specifiersOf(text: string): string[] {
  return [...withoutComments(text).matchAll(importing)].map((match) => match[1] ?? match[2] ?? '');
}

function sourceFile(absolute: string): SourceFile {
  const text = readFileSync(absolute, 'utf8');
  const specifiers = specifiersOf(text);
  const local = specifiers.filter((specifier) => specifier.startsWith('.'));
  return {
    path: relative(root, absolute),
    text,
    lines: text.split('\n').length - 1,
    imports: local.map((specifier) => relative(root, join(dirname(absolute), specifier))),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:')),
  };
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return below(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });
}

/** Every source file below the folders, read and taken apart. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) => below(join(root, folder)).map(sourceFile));
}
