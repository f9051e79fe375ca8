import { buildCatalog } from '../catalog/build-catalog.ts';
import { workOf } from '../cooperation/path-search/work.ts';
import { questions } from '../cooperation/questions.ts';
import { SearchRoom } from './search-room.ts';
import type { SearchResult, SearchTask } from './search-task.ts';

const catalog = buildCatalog();
let room: SearchRoom | null = null;

/** Searches one question; what runs in a thread of the pool. The room of the last network is kept, and let go with the next network. */
export default function search(task: SearchTask): SearchResult {
  const question = questions.find(({ name }) => name === task.question);
  if (!question) throw new RangeError(`No question is called ${task.question}`);
  if (room?.network.revision !== task.network.revision) room = new SearchRoom(task.network, catalog);
  const left = task.milliseconds - (Date.now() - task.sentAt);
  const work = workOf(task.budget, performance.now() + left);
  const found = question.search(task.resolved as never, room.searching(task.hidden, work));
  return { found, spent: work.spent, stoppedBy: work.stoppedBy };
}
