import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const signature = /^META-INF\/[^/]+\.(SF|RSA|DSA|EC)$/;
const manifest = 'META-INF/MANIFEST.MF';

/** Where a zip file keeps the table of its entries, and how it ends. Numbers are offsets in the file. */
const end = { mark: 0x06054b50, size: 22, onThisDisk: 8, entries: 10, tableSize: 12, tableAt: 16 };
const entry = { mark: 0x02014b50, size: 46, nameSize: 28, extraSize: 30, commentSize: 32 };

interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The entries as the table of a zip file lists them; null where it isn't a plain zip file. */
function entriesOf(zip: Buffer, endAt: number): readonly Entry[] | null {
  const found: Entry[] = [];
  let at = zip.readUInt32LE(endAt + end.tableAt);
  for (let left = zip.readUInt16LE(endAt + end.entries); left > 0; left -= 1) {
    if (at + entry.size > endAt || zip.readUInt32LE(at) !== entry.mark) return null;
    const nameSize = zip.readUInt16LE(at + entry.nameSize);
    const size =
      entry.size + nameSize + zip.readUInt16LE(at + entry.extraSize) + zip.readUInt16LE(at + entry.commentSize);
    const name = zip.toString('utf8', at + entry.size, at + entry.size + nameSize);
    found.push({ name, bytes: zip.subarray(at, at + size) });
    at += size;
  }
  return found;
}

/**
 * A jar without its signature, and without the manifest, in which a signed jar keeps a digest of each of its parts; null where the
 * jar isn't signed, or holds parts for one version of Java only, which its manifest must announce.
 */
export function unsigned(jar: Buffer): Buffer | null {
  const endAt = jar.length - end.size;
  if (endAt < 0 || jar.readUInt32LE(endAt) !== end.mark) return null;
  const entries = entriesOf(jar, endAt);
  if (!entries?.some(({ name }) => signature.test(name))) return null;
  if (entries.some(({ name }) => name.startsWith('META-INF/versions/'))) return null;
  const kept = entries.filter(({ name }) => name !== manifest && !signature.test(name));
  const table = Buffer.concat(kept.map(({ bytes }) => bytes));
  const ending = Buffer.from(jar.subarray(endAt));
  ending.writeUInt16LE(kept.length, end.onThisDisk);
  ending.writeUInt16LE(kept.length, end.entries);
  ending.writeUInt32LE(table.length, end.tableSize);
  return Buffer.concat([jar.subarray(0, ending.readUInt32LE(end.tableAt)), table, ending]);
}

/**
 * Takes the signatures off the jars in `folder`, which Maven has checked by then. The JVM keeps no class of a signed jar in its
 * archive of loaded classes, and digests each of them anew at every start: a third of the time until the database answered.
 */
export async function unsignJars(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.jar'))) {
    const file = join(folder, name);
    const jar = unsigned(await readFile(file));
    if (jar) await writeFile(file, jar);
  }
}
