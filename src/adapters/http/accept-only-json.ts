import type { FastifyRequest } from 'fastify';
import { failure } from '../../errors.ts';

const charsets = ['utf-8', 'utf8'];

/** The charset of a content type, in lower case and without quotes; undefined where none is named. */
function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^";\s]+)"?/i.exec(contentType)?.[1]?.toLowerCase();
}

/**
 * Refuses a body that isn't plain JSON in UTF-8 before a byte of it is read: other charsets and compressed bodies have cost
 * servers their memory, and content types that browsers send unasked are how foreign pages ask in a reader's name.
 * @throws UNSUPPORTED_MEDIA_TYPE
 */
export async function acceptOnlyJson(request: FastifyRequest): Promise<void> {
  const contentType = request.headers['content-type'];
  const encoding = request.headers['content-encoding'];
  if (encoding && encoding.toLowerCase() !== 'identity') throw failure('UNSUPPORTED_MEDIA_TYPE', { found: encoding });
  if (request.method === 'GET' || contentType === undefined) return;
  const media = contentType.split(';', 1)[0]?.trim().toLowerCase();
  const charset = charsetOf(contentType);
  if (media !== 'application/json' || (charset && !charsets.includes(charset))) {
    throw failure('UNSUPPORTED_MEDIA_TYPE', { found: contentType });
  }
}
