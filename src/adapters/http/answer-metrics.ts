import { Gauge, type Registry } from 'prom-client';
import type { AnswerFigures } from '../../answers/answer-cache.ts';
import type { Admission } from './admission.ts';

interface Figure {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

/** How answers are kept and given, and how many questions are in hand. */
export function addAnswerMetrics(
  registry: Registry,
  answers: { readonly figures: () => AnswerFigures },
  admission: Admission,
): void {
  const figures: readonly Figure[] = [
    {
      name: 'saphan_answers_kept_hits',
      help: 'Answers given from what is kept.',
      read: () => answers.figures().hits,
    },
    {
      name: 'saphan_answers_kept_misses',
      help: 'Answers that had to be worked out.',
      read: () => answers.figures().misses,
    },
    {
      name: 'saphan_answers_joined',
      help: 'Requests that waited for the same question of another.',
      read: () => answers.figures().joined,
    },
    {
      name: 'saphan_answers_passed',
      help: 'Requests that went past what is kept because their sender wished so.',
      read: () => answers.figures().passed,
    },
    { name: 'saphan_answers_kept', help: 'Answers that are kept.', read: () => answers.figures().answers },
    { name: 'saphan_answers_kept_bytes', help: 'Bytes of answers that are kept.', read: () => answers.figures().bytes },
    { name: 'saphan_questions_in_hand', help: 'Requests being answered.', read: () => admission.figures().inHand },
    {
      name: 'saphan_questions_shed',
      help: 'Requests refused with OVERLOADED before they were read.',
      read: () => admission.figures().shed,
    },
  ];
  for (const { name, help, read } of figures) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  }
}
