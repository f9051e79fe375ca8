import { contactPoint } from './contact-point.ts';
import type { Property } from './property.ts';

/** How something that can be turned to is reached. */
export const reachProperties: readonly Property[] = [
  {
    name: 'contactPoints',
    type: 'Record',
    list: true,
    record: contactPoint,
    description: 'How it is reached, each with the date at which a source shows it.',
  },
];
