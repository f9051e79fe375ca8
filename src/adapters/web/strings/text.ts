import { en } from './en.ts';

/** Every sentence of the application in one language; another language is another value of the same shape. */
export type Text = typeof en;

export const language = 'en';

export const text: Text = en;
