import { everythingVisible, type Visibility } from './visibility.ts';

/** On whose behalf a request reads. Nothing is read for nobody in particular. */
export interface Viewer {
  readonly visibility: Visibility;
}

/** Whoever asks without having said who they are: sees what is public, which today is everything. */
export const publicViewer: Viewer = Object.freeze({ visibility: everythingVisible });
