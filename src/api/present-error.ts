import { randomUUID } from 'node:crypto';
import { failure, SaphanError } from '../errors.ts';

/** Where unexpected errors are written whole; pino's logger is one. */
export interface ErrorLog {
  readonly error: (details: object, message: string) => void;
}

/** An error as a client may see it. */
export interface PresentedError {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly fault: string;
    readonly id?: string;
    readonly retryAfterSeconds?: number;
  };
}

/**
 * Decides what a client may see of an error: those of the catalogue are shown as they are; anything else is written to the
 * log whole, under an id, and shown only as that id. What caused a store's error is logged too, and never shown. What passes by
 * itself is counted and not logged, or a flood of requests would become a flood of lines.
 */
export function presentError(error: unknown, log: ErrorLog): PresentedError {
  if (error instanceof SaphanError) {
    const { code, fault, message, retryAfterSeconds } = error;
    const passes = retryAfterSeconds !== null;
    if (fault !== 'CALLER' && !passes) log.error({ err: error, code, cause: error.cause }, message);
    return { message, extensions: { code, fault, ...(passes && { retryAfterSeconds }) } };
  }
  const id = randomUUID();
  log.error({ err: error, id }, 'unexpected error');
  const shown = failure('INTERNAL_SERVER_ERROR', { id });
  return { message: shown.message, extensions: { code: shown.code, fault: shown.fault, id } };
}
