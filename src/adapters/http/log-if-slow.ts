import { createHash } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { Question } from './read-question.ts';

const longestName = 80;

/**
 * Logs an answer that took longer than is usual: the name of its operation and a hash by which the same document is known again.
 * Variables may name people and places that somebody asks about in confidence, so they are never logged, nor is the text.
 */
export function logIfSlow(log: FastifyBaseLogger, question: Question | null, ms: number, slowMs: number): void {
  if (ms < slowMs) return;
  const operation = question?.operationName?.slice(0, longestName) ?? null;
  const document = question && createHash('sha256').update(question.query).digest('hex').slice(0, 12);
  log.warn({ operation, document, ms: Math.round(ms) }, 'slow answer');
}
