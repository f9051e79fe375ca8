import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from '../../app.ts';
import type { Admission } from './admission.ts';
import { addAnswerMetrics } from './answer-metrics.ts';

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * `/metrics`: how long requests take, how they end, how many statements the database ran, how many answers came from what is kept,
 * and how many were refused for want of room, for Prometheus.
 */
export function addMetricsRoute(server: FastifyInstance, app: App, admission: Admission): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'saphan_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the end of its answer.',
    labelNames: ['route', 'method', 'status'],
    buckets,
    registers: [registry],
  });
  new Gauge({
    name: 'saphan_database_statements',
    help: 'Statements that the database has run for this process.',
    registers: [registry],
    collect() {
      this.set(app.statementCount());
    },
  });
  addAnswerMetrics(registry, app.answers, admission);
  const failures = new Counter({
    name: 'saphan_errors_total',
    help: 'Errors shown to clients, by code.',
    labelNames: ['code'],
    registers: [registry],
  });
  app.onError((code) => failures.inc({ code }));
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    duration.observe({ route, method: request.method, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
