import { nodeKind } from '../node-kind.ts';
import { shapes } from '../shapes.ts';

export const program = nodeKind({
  name: 'Program',
  plural: 'programs',
  idPrefix: 'program',
  description: 'A program or project with funders, implementers and countries.',
  roles: { brokers: true, thematic: true, joinsStates: true },
  identity: 'EDITION',
  words: { one: 'Program', many: 'Programs' },
  draw: { order: 100, light: '#a86a00', dark: '#e5b04d', shape: shapes.diamond },
  searchPoints: 3,
  properties: [
    {
      name: 'agreementSigned',
      type: 'Date',
      description: 'When the agreement on it was signed.',
    },
  ],
});
