import { type ComponentType, lazy } from 'react';
import type { ViewProps } from '../core/view-props.ts';
import { StartView } from './start/start-view.tsx';

type View = ComponentType<ViewProps>;

const views: readonly (readonly [RegExp, View])[] = [
  [/^\/$/, StartView],
  [/^\/search$/, lazy(() => import('./search/search-view.tsx'))],
  [/^\/entity\/.+$/, lazy(() => import('./entity/entity-view.tsx'))],
  [/^\/counterparts$/, lazy(() => import('./counterparts/counterparts-view.tsx'))],
  [/^\/corridor$/, lazy(() => import('./corridor/corridor-view.tsx'))],
  [/^\/hotlines$/, lazy(() => import('./hotlines/hotlines-view.tsx'))],
  [/^\/paths$/, lazy(() => import('./paths/paths-view.tsx'))],
  [/^\/network$/, lazy(() => import('./network/network-view.tsx'))],
  [/^\/map$/, lazy(() => import('./map/map-view.tsx'))],
  [/^\/matrix$/, lazy(() => import('./matrix/matrix-view.tsx'))],
  [/^\/gaps$/, lazy(() => import('./gaps/gaps-view.tsx'))],
  [/^\/brokers$/, lazy(() => import('./brokers/brokers-view.tsx'))],
  [/^\/what-if$/, lazy(() => import('./what-if/what-if-view.tsx'))],
  [/^\/events$/, lazy(() => import('./events/events-view.tsx'))],
  [/^\/events\/.+$/, lazy(() => import('./seminar/seminar-view.tsx'))],
  [/^\/coverage$/, lazy(() => import('./coverage/coverage-view.tsx'))],
];

const notFound: View = lazy(() => import('./not-found/not-found-view.tsx'));

/** The view at a path. Each but the start page is loaded when it is opened. */
export function viewOf(path: string): View {
  return views.find(([pattern]) => pattern.test(path))?.[1] ?? notFound;
}
