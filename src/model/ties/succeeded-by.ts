import { tieKind } from '../tie-kind.ts';

export const succeededBy = tieKind({
  name: 'SUCCEEDED_BY',
  description: 'The body, or this part of its work, went over to another.',
  ends: [{ from: ['Organization', 'Facility', 'Service'], to: ['Organization', 'Facility', 'Service'] }],
  forwards: '{from} was succeeded by {to}',
  backwards: '{to} succeeded {from}',
  headings: { from: 'Succeeded by', to: 'Succeeded' },
  worth: 0.8,
  halfLife: null,
  outlives: true,
  tellsApart: true,
  fields: {
    from: [{ name: 'succeededBy', description: 'Who took over its work.' }],
    to: [{ name: 'succeeds', description: 'Whose work it took over.' }],
  },
});
