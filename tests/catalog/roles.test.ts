import { expect, test } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import type { NodeRoles } from '../../src/model/node-roles.ts';
import type { TieKind } from '../../src/model/tie-kind.ts';

const catalog = buildCatalog();
const kindsThat = (has: (roles: NodeRoles) => boolean) =>
  catalog.kinds.filter((kind) => has(kind.roles)).map((kind) => kind.name);
const tiesThat = (has: (tie: TieKind) => boolean) => catalog.tieKinds.filter(has).map((tie) => tie.name);

test.each<[string, (roles: NodeRoles) => boolean, readonly string[]]>([
  ['is a state on a path', (roles) => roles.onPath === 'STATE', ['Country']],
  ['is a forum on a path', (roles) => roles.onPath === 'FORUM', ['Process', 'LegalInstrument', 'Event']],
  ['stands on no path', (roles) => roles.onPath === null, ['Topic', 'Absence', 'Source']],
  ['can be turned to', (roles) => roles.turnedTo, ['Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service']],
  ['acts across borders', (roles) => roles.acts, ['Agency', 'NGO', 'Company']],
  [
    'brings others together',
    (roles) => roles.brokers,
    ['Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service', 'Program', 'Process'],
  ],
  [
    'is compared when something goes',
    (roles) => roles.compared,
    ['Country', 'Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service', 'Program', 'Process'],
  ],
  ['is about something', (roles) => roles.thematic, ['Program', 'Process', 'LegalInstrument', 'Event', 'Session']],
  ['joins states', (roles) => roles.joinsStates, ['IGO', 'Program', 'Process', 'LegalInstrument', 'Event']],
  ['happens and is over', (roles) => roles.happens, ['Event', 'Session']],
  ['receives people', (roles) => roles.serves, ['Facility', 'Service']],
  ['hangs on too much to spread', (roles) => !roles.spreads, ['Country', 'Topic', 'Source']],
])('what %s', (_, has, names) => {
  expect(kindsThat(has)).toEqual(names);
});

test.each<[string, (tie: TieKind) => boolean, readonly string[]]>([
  ['outlives its ends', (tie) => tie.outlives, ['SUPERSEDES', 'SUCCEEDED_BY']],
  ['says how a state stands to an instrument', (tie) => tie.commits, ['PARTY_TO', 'SIGNED', 'ADOPTED']],
  [
    'says who was there',
    (tie) => tie.attends,
    ['PARTICIPATED_IN', 'HOSTED', 'ORGANIZED', 'TOOK_PART_IN', 'CONDUCTED', 'BRIEFED_BY', 'BRIEFED_AT', 'VISITED'],
  ],
])('a tie that %s', (_, has, names) => {
  expect(tiesThat(has)).toEqual(names);
});
