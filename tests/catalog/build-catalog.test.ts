import { expect, test } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { SaphanError } from '../../src/errors.ts';
import { type Model, model } from '../../src/model/model.ts';
import { partyTo } from '../../src/model/ties/party-to.ts';

function refusal(careless: Partial<Model>): string {
  try {
    buildCatalog({ ...model, ...careless });
  } catch (error) {
    if (error instanceof SaphanError && error.code === 'CARELESS_MODEL') return error.message;
    throw error;
  }
  return '';
}

const [firstNode] = model.nodes;
if (!firstNode) throw new Error('the model declares no kind');

test('the model of Saphan is not careless', () => {
  expect(buildCatalog().kinds.map((kind) => kind.name)).toContain('LegalInstrument');
});

test('a relation reads the narrowest type that covers what it can meet', () => {
  const catalog = buildCatalog();
  const target = (type: string, field: string) =>
    catalog.typeNamed(type)?.relations.find((relation) => relation.name === field)?.target;
  expect(target('Country', 'agencies')).toBe('Agency');
  expect(target('Session', 'briefedBy')).toBe('Organization');
  expect(target('Event', 'participants')).toBe('Entity');
});

test('the same tie is read from both ends in opposite directions', () => {
  const catalog = buildCatalog();
  const direction = (type: string, field: string) =>
    catalog.typeNamed(type)?.relations.find((relation) => relation.name === field)?.direction;
  expect(direction('Country', 'partyTo')).toBe('OUT');
  expect(direction('LegalInstrument', 'parties')).toBe('IN');
  expect(direction('Agency', 'partners')).toBe('BOTH');
});

test('an id leads to its kind by its prefix and anything else to none', () => {
  const catalog = buildCatalog();
  expect(catalog.kindOfId('legal:actip')?.name).toBe('LegalInstrument');
  expect(catalog.kindOfId('nothing:here')).toBeUndefined();
  expect(catalog.kindOfId('no colon')).toBeUndefined();
});

test.each<[string, Partial<Model>, string]>([
  ['a kind declared twice', { nodes: [...model.nodes, firstNode] }, `the kind "${firstNode.name}" is declared twice`],
  [
    'a tie to an unknown kind',
    { ties: [{ ...partyTo, ends: [{ from: ['Country'], to: ['Treaty'] }] }] },
    'PARTY_TO: runs to the unknown kind Treaty',
  ],
  [
    'a sentence that forgets an end',
    { ties: [{ ...partyTo, forwards: 'is a party to {to}' }] },
    'PARTY_TO: the sentence "is a party to {to}" does not name both ends',
  ],
  [
    'a cooperation tie worth nothing',
    { ties: [{ ...partyTo, worth: 0 }] },
    'PARTY_TO: a tie has a worth exactly when it is cooperation',
  ],
  ['a worth over one', { ties: [{ ...partyTo, worth: 1.5 }] }, 'PARTY_TO: its worth 1.5 is over 1'],
  [
    'a field that two ties claim',
    { ties: [partyTo, { ...partyTo, name: 'BOUND_BY' }] },
    'in Country the field "partyTo" is declared twice',
  ],
  [
    'an interface whose properties a kind lacks',
    { nodes: model.nodes.map((node) => (node.name === 'Agency' ? { ...node, properties: [] } : node)) },
    'Agency: lacks Organization.mandates',
  ],
  [
    'a kind without words for people',
    { nodes: [{ ...firstNode, words: { one: '', many: 'Countries' } }] },
    `${firstNode.name}: has no words for people`,
  ],
  [
    'a colour that is none',
    { nodes: [{ ...firstNode, draw: { ...firstNode.draw, dark: '#teal' } }] },
    `${firstNode.name}: its dark colour #teal is not written as #rrggbb`,
  ],
  [
    'a vocabulary forgotten',
    { tieProperties: [...model.tieProperties, { name: 'mood', type: 'Vocabulary', description: 'A mood.' }] },
    '',
  ],
])('%s is refused by name', (_, careless, sentence) => {
  if (sentence) expect(refusal(careless)).toContain(sentence);
  else expect(refusal(careless)).toContain('names no vocabulary');
});
