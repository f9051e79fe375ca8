import { createHash } from 'node:crypto';

/** An answer as it goes out: whole, without errors, and good for as long as the data, the day and the asker's rights are the same. */
export interface FinishedAnswer {
  readonly contentType: string;
  readonly bytes: Buffer;
  /** A strong validator in its quotes: equal for equal bytes only. */
  readonly etag: string;
}

export function finishedAnswer(contentType: string, text: string): FinishedAnswer {
  // Memory of its own: a piece of Node's pool would hold on to the whole pool for as long as the answer is kept.
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  const etag = `"${createHash('sha256').update(contentType).update('\0').update(bytes).digest('base64url')}"`;
  return Object.freeze({ contentType, bytes, etag });
}

/** Whether a client that names these validators (the header `If-None-Match`) has the answer already. */
export function isKnownTo(ifNoneMatch: string | undefined, { etag }: FinishedAnswer): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((named) => {
    const tag = named.trim();
    return tag === '*' || tag.replace(/^W\//, '') === etag;
  });
}
