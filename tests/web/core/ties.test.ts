import { describe, expect, it } from 'vitest';
import { tieKinds, tiesOf } from '../../../src/adapters/web/core/ties.ts';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { clientTies } from '../../../src/derive/client-ties.ts';
import { model } from '../../../src/model/model.ts';
import { tieKind } from '../../../src/model/tie-kind.ts';

describe('what several ties are called', () => {
  it.each([
    ['MEMBER_OF', 'OUT', 'Member of'],
    ['MEMBER_OF', 'IN', 'Members'],
    ['FUNDS', 'OUT', 'Funds'],
    ['FUNDS', 'IN', 'Funded by'],
    ['PARTNERS_WITH', 'BOTH', 'Partners with'],
  ])('%s %s: %s', (kind, direction, heading) => {
    expect(tieKinds.heading(kind, direction)).toBe(heading);
  });

  it('is the code in words where the model does not know them', () => {
    expect(tieKinds.heading('TEACHES_AT', 'IN')).toBe('Teaches at');
    expect(tieKinds.worth('TEACHES_AT')).toBe(0);
  });
});

it('a kind of tie that the model gains is headed, weighed and offered as it declares', () => {
  const teachesAt = tieKind({
    name: 'TEACHES_AT',
    description: 'Teaches there.',
    ends: [{ from: ['Contact'], to: ['Agency'] }],
    forwards: '{from} teaches at {to}',
    backwards: '{to} is where {from} teaches',
    headings: { to: 'Teachers' },
    worth: 0.25,
    endures: true,
    fields: { from: [] },
  });
  const grown = tiesOf(clientTies(buildCatalog({ ...model, ties: [...model.ties, teachesAt] })));
  expect(grown.heading('TEACHES_AT', 'OUT')).toBe('Teaches at');
  expect(grown.heading('TEACHES_AT', 'IN')).toBe('Teachers');
  expect(grown.worth('TEACHES_AT')).toBe(0.25);
  expect(grown.cooperating).toContain('TEACHES_AT');
  expect(grown.enduring.has('TEACHES_AT')).toBe(true);
  expect(grown.description('TEACHES_AT')).toBe('Teaches there.');
});
