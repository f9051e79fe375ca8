import { ArrayMaxSize, MaxLength } from 'class-validator';

/** The longest list of ids or words that one argument takes. */
const longestList = 200;
/** The longest text that is looked for. */
const longestText = 500;

/** Refuses a list that is too long. */
export const limitedList = (): PropertyDecorator =>
  ArrayMaxSize(longestList, { message: `has too many values; give at most ${longestList}` });

/** Refuses a text that is too long. */
export const limitedText = (): PropertyDecorator =>
  MaxLength(longestText, { message: `is too long; give at most ${longestText} characters` });
