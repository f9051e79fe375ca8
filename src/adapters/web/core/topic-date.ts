import { readPartialDate } from '../../../client/writing/partial-date.ts';
import type { Params } from './address.ts';
import { withParams } from './address.ts';
import { go } from './router.ts';
import type { ViewProps } from './view-props.ts';

/** Topic and date of a view from its address, and how to change them. */
export function topicDate({ path, params }: ViewProps) {
  return {
    topic: params.get('topic'),
    asOf: readPartialDate(params.get('asOf') ?? ''),
    change: (changes: Params) => go(withParams(path, params, changes), { replace: true, keepScroll: true }),
  };
}
