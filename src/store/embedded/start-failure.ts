import { join } from 'node:path';
import { failure, type SaphanError } from '../../errors.ts';
import type { ServerExit } from './server-process.ts';

/** The innermost cause that Java names, which is the one that says something. */
function innermostCause(errorOutput: string): string {
  const lines = errorOutput.split('\n').filter((line) => line.trim() !== '' && !/^\s+at |^\s+\.\.\. /.test(line));
  const told = lines.filter((line) => /^(Caused by: |Exception in |Error: )/.test(line)).at(-1) ?? lines.at(-1);
  return (told ?? 'it said nothing').replace(/^Caused by: (?:[\w$]+\.)*([\w$]+)/, '$1').slice(0, 300);
}

/** Why the embedded server did not start, in the words of the catalogue. */
export function startFailure(home: string, exit: ServerExit): SaphanError {
  const said = new Error(exit.errorOutput);
  if (/No space left on device|Disk quota exceeded/.test(exit.errorOutput)) {
    return failure('NO_DISK_SPACE', { folder: home }, said);
  }
  if (/AccessDeniedException|Permission denied|Read-only file system/.test(exit.errorOutput)) {
    return failure('FOLDER_NOT_WRITABLE', { folder: home }, said);
  }
  const log = join(home, 'logs', 'debug.log');
  return failure('EMBEDDED_DID_NOT_START', { problem: innermostCause(exit.errorOutput), log }, said);
}
