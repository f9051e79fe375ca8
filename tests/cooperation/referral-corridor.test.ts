import { describe, expect, test } from 'vitest';
import { referralCorridor } from '../../src/cooperation/referral-corridor.ts';
import {
  catalog,
  instrument,
  type SyntheticEntity,
  type SyntheticTie,
  syntheticNetwork,
  today,
} from './synthetic-network.ts';

const body = (land: string, id: string, mandates: string[], properties: object = {}): SyntheticEntity => ({
  id,
  country: `country:${land}`,
  mandates,
  level: 'NATIONAL',
  properties: { ...properties },
});

const entities: SyntheticEntity[] = [
  'country:aa',
  'country:bb',
  { id: 'topic:repatriation', name: 'Repatriation' },
  body('bb', 'agency:bb-police', ['POLICE']),
  body('bb', 'service:bb-line', ['HOTLINE'], { numbers: ['1300'] }),
  body('bb', 'facility:bb-home', ['SHELTER']),
  body('aa', 'agency:aa-welfare', ['SOCIAL_WELFARE', 'REINTEGRATION']),
  instrument('legal:general', 'MEMORANDUM'),
  instrument('legal:return', 'MEMORANDUM'),
  instrument('legal:procedure', 'STANDARD_OPERATING_PROCEDURE'),
  instrument('legal:law', 'LAW'),
];

const share = (id: string): SyntheticTie[] => [
  ['country:aa', 'PARTY_TO', id],
  ['country:bb', 'PARTY_TO', id],
];

function ask(ties: readonly SyntheticTie[], more: readonly SyntheticEntity[] = []) {
  const network = syntheticNetwork([...entities, ...more], ties);
  const corridor = referralCorridor(network, catalog, { origin: 'country:aa', found: 'country:bb', today });
  const stage = (name: string) => {
    const found = corridor.stages.find((one) => one.stage === name);
    if (!found) throw new Error(`no stage ${name}`);
    return found;
  };
  return { corridor, stage };
}

describe('referralCorridor', () => {
  test('goes through the stages in the order of a case', () => {
    expect(ask([]).corridor.stages.map(({ stage }) => stage)).toEqual([
      'IDENTIFY',
      'PROTECT',
      'INVESTIGATE',
      'REPATRIATE',
      'REINTEGRATE',
    ]);
  });

  test('names those on the side where a stage takes place, with the number to call', () => {
    const { stage } = ask([]);
    expect(stage('IDENTIFY').organizations.map(({ entity }) => entity)).toEqual(['agency:bb-police']);
    expect(
      stage('IDENTIFY')
        .services.map(({ sentence }) => sentence)
        .join(),
    ).toContain('Call 1300');
    expect(stage('PROTECT').services.map(({ entity }) => entity)).toEqual(['facility:bb-home']);
    expect(stage('REINTEGRATE').organizations.map(({ entity, side }) => [entity, side])).toEqual([
      ['agency:aa-welfare', 'ORIGIN'],
    ]);
  });

  test('puts an instrument on the return of victims before a general one', () => {
    const about: SyntheticTie = ['legal:return', 'ADDRESSES', 'topic:repatriation'];
    const { stage } = ask([...share('legal:general'), ...share('legal:return'), about]);
    expect(stage('REPATRIATE').instruments.map(({ entity }) => entity)).toEqual(['legal:return', 'legal:general']);
  });

  test('counts what agencies of both states signed, and not the law of one', () => {
    const { stage } = ask([
      ['agency:aa-welfare', 'SIGNED', 'legal:procedure'],
      ['agency:bb-police', 'SIGNED', 'legal:procedure'],
      ['legal:procedure', 'ADDRESSES', 'topic:repatriation'],
      ['country:aa', 'ENACTED', 'legal:law'],
    ]);
    expect(stage('REPATRIATE').instruments.map(({ entity }) => entity)).toEqual(['legal:procedure']);
  });

  test('says plainly what is missing, and what somebody looked for in vain', () => {
    const absence: SyntheticEntity = {
      id: 'absence:aa-bb',
      name: 'Aa and Bb: no signed memorandum',
      properties: { checked: '2020-01-16' },
    };
    const { corridor } = ask(
      [
        ['absence:aa-bb', 'CONCERNS', 'country:aa'],
        ['absence:aa-bb', 'CONCERNS', 'country:bb'],
      ],
      [absence],
    );
    const said = corridor.missing.join(' ');
    expect(said).toContain('No instrument on the return of victims');
    expect(said).toContain('No prosecutor is recorded');
    expect(said).toContain('no signed memorandum (checked 16 January 2020)');
  });

  test('leaves out what is no longer there', () => {
    const closed: SyntheticEntity = { id: 'agency:bb-old', country: 'country:bb', mandates: ['POLICE'], until: '2020' };
    expect(
      ask([], [closed])
        .stage('IDENTIFY')
        .organizations.map(({ entity }) => entity),
    ).not.toContain('agency:bb-old');
  });

  test('needs two different countries', () => {
    const network = syntheticNetwork(entities, []);
    const one = () => referralCorridor(network, catalog, { origin: 'country:aa', found: 'country:aa', today });
    expect(one).toThrow(/in which the person was found/);
  });
});
