import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** The memory that is still held after everything that may go has gone, in MB. */
export function memoryInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1_000_000;
}
