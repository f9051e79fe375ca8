import { Counter, Gauge, type Registry } from 'prom-client';
import type { AnswerFigures } from '../../answers/answer-cache.ts';
import type { Admission } from './admission.ts';

interface Figure {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

/** Figures that only grow are counted where they arise; they are copied when somebody looks. */
function addCounter({ name, help, read }: Figure, registry: Registry): void {
  new Counter({
    name,
    help,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(read());
    },
  });
}

function addGauge({ name, help, read }: Figure, registry: Registry): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}

/** How answers are kept and given, and how many requests are in flight. */
export function addAnswerMetrics(
  registry: Registry,
  answers: { readonly figures: () => AnswerFigures },
  admission: Admission,
): void {
  const counted: readonly [string, string, () => number][] = [
    ['answer_cache_hits', 'Answers given from what is kept.', () => answers.figures().hits],
    ['answer_cache_misses', 'Answers that were not kept and had to be worked out.', () => answers.figures().misses],
    ['answer_cache_joined', 'Requests that waited for the same question of another.', () => answers.figures().joined],
    ['answer_cache_passed', 'Requests whose sender wished past what is kept.', () => answers.figures().passed],
    ['requests_shed', 'Requests refused with OVERLOADED for want of room.', () => admission.figures().shed],
  ];
  const measured: readonly [string, string, () => number][] = [
    ['answer_cache_answers', 'Answers that are kept.', () => answers.figures().answers],
    ['answer_cache_bytes', 'Bytes of the answers that are kept.', () => answers.figures().bytes],
    ['requests_in_flight', 'Requests to /graphql that are being answered.', () => admission.figures().inFlight],
  ];
  for (const [name, help, read] of counted) addCounter({ name: `saphan_${name}_total`, help, read }, registry);
  for (const [name, help, read] of measured) addGauge({ name: `saphan_${name}`, help, read }, registry);
}
