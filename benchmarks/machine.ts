import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { root } from './running-saphan.ts';

/** On what and with what something was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly versions: Readonly<Record<string, string>>;
}

function installed(name: string): string {
  return (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;
}

function javaVersion(): string {
  const { JAVA_HOME } = process.env;
  const java = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java';
  return /^openjdk (\S+)|^java (\S+)/.exec(execFileSync(java, ['--version'], { encoding: 'utf8' }))?.[1] ?? '';
}

/** The version of Neo4j that the launcher is built from. */
function neo4jVersion(): string {
  const pom = readFileSync(join(root, 'embedded', 'pom.xml'), 'utf8');
  return /<neo4j\.version>([^<]+)</.exec(pom)?.[1] ?? /<version>(5[^<]+)</.exec(pom)?.[1] ?? '';
}

export function thisMachine(): Machine {
  const packages = ['@apollo/server', 'fastify', 'graphql', 'neo4j-driver', '@neo4j/graphql'];
  return {
    processor: cpus()[0]?.model.trim() ?? '',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    versions: {
      node: process.versions.node,
      java: javaVersion(),
      neo4j: neo4jVersion(),
      ...Object.fromEntries(packages.map((name) => [name, installed(name)])),
    },
  };
}
