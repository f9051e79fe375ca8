import { describe, expect, it } from 'vitest';
import { entityKinds, kindsOf } from '../../../src/adapters/web/core/kinds.ts';
import { readNetworkState } from '../../../src/adapters/web/views/network/network-state.ts';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { clientKinds } from '../../../src/derive/client-kinds.ts';
import { mandateProperties } from '../../../src/model/mandate-properties.ts';
import { model } from '../../../src/model/model.ts';
import { nodeKind } from '../../../src/model/node-kind.ts';
import { shapes } from '../../../src/model/shapes.ts';

describe('what forms offer', () => {
  const offices = ['AGENCY', 'NGO', 'IGO', 'COMPANY', 'SERVICE', 'FACILITY'];
  const joining = [...offices, 'CONTACT', 'LEGAL_INSTRUMENT', 'PROCESS', 'PROGRAM', 'EVENT'];

  it('as having a counterpart is whatever can be turned to', () => {
    expect(entityKinds.turnedTo).toEqual(offices);
  });

  it('as an end of a path is whatever joins, countries with it', () => {
    expect(entityKinds.joinable).toEqual([...joining, 'COUNTRY']);
  });

  it('to think away is whatever joins, countries without', () => {
    expect(entityKinds.removable).toEqual(joining);
  });

  it('to draw at first is all but what describes, and the items of an agenda', () => {
    expect(entityKinds.describing).toEqual(['SESSION', 'TOPIC', 'ABSENCE', 'SOURCE']);
    expect(readNetworkState(new URLSearchParams()).hidden).toEqual(entityKinds.describing);
  });
});

describe('a kind that the model gains', () => {
  const university = nodeKind({
    name: 'University',
    plural: 'universities',
    idPrefix: 'university',
    description: 'A place of higher learning.',
    interfaces: ['Organization'],
    roles: { turnedTo: true, acts: true, brokers: true },
    words: { one: 'University', many: 'Universities' },
    draw: { order: 45, light: '#445566', dark: '#aabbcc', shape: shapes.square },
    searchPoints: 3,
    properties: [
      ...mandateProperties,
      { name: 'foundedBy', label: 'Who founded it', type: 'String', description: 'Its founder.' },
    ],
  });
  const grown = kindsOf(clientKinds(buildCatalog({ ...model, nodes: [...model.nodes, university] })));

  it('is drawn as it declares', () => {
    expect(grown.paint('UNIVERSITY')).toMatchObject({ light: '#445566', dark: '#aabbcc', shape: shapes.square });
    expect(grown.colour('UNIVERSITY', true)).toBe('#aabbcc');
  });

  it('is called what it declares, where today it is only a code', () => {
    expect([grown.one('UNIVERSITY'), grown.many('UNIVERSITY')]).toEqual(['University', 'Universities']);
    expect(grown.description('UNIVERSITY')).toBe('A place of higher learning.');
    expect(entityKinds.description('UNIVERSITY')).toBe('');
  });

  it('has its place in legends and lists', () => {
    expect(grown.all.slice(2, 6)).toEqual(['IGO', 'COMPANY', 'UNIVERSITY', 'SERVICE']);
    expect(['SOURCE', 'UNIVERSITY', 'AGENCY'].sort(grown.byOrder)).toEqual(['AGENCY', 'UNIVERSITY', 'SOURCE']);
  });

  it('is offered by every form in which organizations are', () => {
    expect(grown.turnedTo).toContain('UNIVERSITY');
    expect(grown.joinable).toContain('UNIVERSITY');
    expect(grown.removable).toContain('UNIVERSITY');
    expect(grown.describing).toEqual(entityKinds.describing);
  });

  it('brings its own properties with their labels', () => {
    expect(grown.properties('UNIVERSITY').map(({ label }) => label)).toEqual([
      'What it does',
      'How far it reaches',
      'Who founded it',
    ]);
  });
});

describe('a kind that this dashboard does not know', () => {
  it('is drawn and named plainly, and stands last', () => {
    expect(entityKinds.colour('THINK_TANK', false)).toBe('#666666');
    expect(entityKinds.one('THINK_TANK')).toBe('Think tank');
    expect(['THINK_TANK', 'SOURCE'].sort(entityKinds.byOrder)).toEqual(['SOURCE', 'THINK_TANK']);
  });
});
