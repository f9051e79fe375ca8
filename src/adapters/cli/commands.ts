import type { Command } from './command.ts';
import { brokers } from './commands/brokers.ts';
import { changes } from './commands/changes.ts';
import { corridor } from './commands/corridor.ts';
import { counterparts } from './commands/counterparts.ts';
import { coverage } from './commands/coverage.ts';
import { derive } from './commands/derive.ts';
import { find } from './commands/find.ts';
import { gaps } from './commands/gaps.ts';
import { impact } from './commands/impact.ts';
import { matrix } from './commands/matrix.ts';
import { path } from './commands/path.ts';
import { resilience } from './commands/resilience.ts';
import { seed } from './commands/seed.ts';
import { serve } from './commands/serve.ts';
import { show } from './commands/show.ts';
import { timeline } from './commands/timeline.ts';
import { verify } from './commands/verify.ts';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  serve,
  path,
  counterparts,
  corridor,
  find,
  show,
  timeline,
  matrix,
  gaps,
  brokers,
  impact,
  resilience,
  changes,
  coverage,
  seed,
  verify,
  derive,
];
