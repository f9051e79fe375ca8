import type { ErrorLog } from './api/present-error.ts';

/** Where the program writes what happened; pino's logger is one. */
export interface AppLog extends ErrorLog {
  readonly info: (details: object, message: string) => void;
  readonly warn: (details: object, message: string) => void;
}
