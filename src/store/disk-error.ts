import { failure } from '../errors.ts';

const noSpace = ['ENOSPC', 'EDQUOT'];
const notAllowed = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];

/** Does something in a folder of ours; a full disk or a missing right is said in the words of the catalogue. */
export async function onDisk<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (noSpace.includes(code)) throw failure('NO_DISK_SPACE', { folder }, error);
    if (notAllowed.includes(code)) throw failure('FOLDER_NOT_WRITABLE', { folder }, error);
    throw error;
  }
}
