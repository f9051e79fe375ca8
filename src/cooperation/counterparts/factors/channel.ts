import { insideOf } from '../../path-search/found-path.ts';
import { formatList } from '../../telling/sentence.ts';
import type { Factor } from './factor.ts';

/** Scores of paths span orders of magnitude; each factor of ten below 1 costs a quarter of the points. */
const decades = 4;

/** How well the candidate can be reached: the best path on the day, told by whom it runs through and its weakest step. */
export const channelFactor: Factor = {
  name: 'channel',
  most: 25,
  find({ path }) {
    if (path === null) return null;
    return { share: Math.max(0, 1 + Math.log10(path.score) / decades), entities: insideOf(path) };
  },
  tell({ entities: through = [] }, { path, telling: { facts } }) {
    const weakest = path?.weakestStep;
    const names = through.map((entity) => facts.entity(entity).name);
    const reached =
      names.length === 0
        ? 'They have a tie of their own:'
        : `It can be reached through ${formatList(names)}; the weakest step:`;
    return { sentence: `${reached} ${weakest?.sentence ?? ''}`, evidence: weakest?.evidence ?? [] };
  },
};
