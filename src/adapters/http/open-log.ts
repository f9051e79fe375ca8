import { type Logger, pino } from 'pino';

/** The log of the server: JSON lines to standard error, so that what people asked for stays alone on standard output. */
export function openLog(level: string): Logger {
  return pino({ level, redact: ['req.headers.authorization', 'req.headers.cookie'] }, pino.destination(2));
}
