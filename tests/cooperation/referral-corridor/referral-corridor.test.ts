import { describe, expect, test } from 'vitest';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { referralCorridor } from '../../../src/cooperation/referral-corridor/referral-corridor.ts';
import { ask } from '../ask.ts';
import { instrument, type MadeEntity, type MadeTie, madeNetwork, today, withoutSight } from '../made-network.ts';

const body = (land: string, id: string, mandates: string[], properties: object = {}): MadeEntity => ({
  id,
  country: `country:${land}`,
  mandates,
  level: 'NATIONAL',
  properties: { ...properties },
});

const entities: MadeEntity[] = [
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

const share = (id: string): MadeTie[] => [
  ['country:aa', 'PARTY_TO', id],
  ['country:bb', 'PARTY_TO', id],
];

const between = { origin: 'country:aa', found: 'country:bb', today };

function askIn(ties: readonly MadeTie[], more: readonly MadeEntity[] = [], hidden: readonly string[] = []) {
  const network = madeNetwork([...entities, ...more], ties);
  const corridor = ask(referralCorridor, withoutSight(network, hidden), between);
  const stage = (name: string) => {
    const found = corridor.stages.find((one) => one.stage === name);
    if (!found) throw new Error(`no stage ${name}`);
    return found;
  };
  return { corridor, stage };
}

describe('referralCorridor', () => {
  test('goes through the stages in the order of a case', () => {
    expect(askIn([]).corridor.stages.map(({ stage }) => stage)).toEqual([
      'IDENTIFY',
      'PROTECT',
      'INVESTIGATE',
      'REPATRIATE',
      'REINTEGRATE',
    ]);
  });

  test('names those on the side where a stage takes place, with the number to call', () => {
    const { stage } = askIn([]);
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
    const about: MadeTie = ['legal:return', 'ADDRESSES', 'topic:repatriation'];
    const { stage } = askIn([...share('legal:general'), ...share('legal:return'), about]);
    expect(stage('REPATRIATE').instruments.map(({ entity }) => entity)).toEqual(['legal:return', 'legal:general']);
  });

  test('counts what agencies of both states signed, and not the law of one', () => {
    const { stage } = askIn([
      ['agency:aa-welfare', 'SIGNED', 'legal:procedure'],
      ['agency:bb-police', 'SIGNED', 'legal:procedure'],
      ['legal:procedure', 'ADDRESSES', 'topic:repatriation'],
      ['country:aa', 'ENACTED', 'legal:law'],
    ]);
    expect(stage('REPATRIATE').instruments.map(({ entity }) => entity)).toEqual(['legal:procedure']);
  });

  test('says plainly what is missing, and what somebody looked for in vain', () => {
    const absence: MadeEntity = {
      id: 'absence:aa-bb',
      name: 'Aa and Bb: no signed memorandum',
      properties: { checked: '2020-01-16' },
    };
    const { corridor } = askIn(
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
    const closed: MadeEntity = { id: 'agency:bb-old', country: 'country:bb', mandates: ['POLICE'], until: '2020' };
    expect(
      askIn([], [closed])
        .stage('IDENTIFY')
        .organizations.map(({ entity }) => entity),
    ).not.toContain('agency:bb-old');
  });

  test('needs two different countries', () => {
    const network = madeNetwork(entities, []);
    const one = () => ask(referralCorridor, network, { ...between, found: 'country:aa' });
    expect(one).toThrow(/in which the person was found/);
  });

  test('takes in who works in both countries, and not who works in one of them', () => {
    const abroad = (id: string): MadeEntity => ({ id, mandates: ['REPATRIATION'], level: 'REGIONAL' });
    const covers = (id: string, ...lands: string[]) =>
      lands.map((land): MadeTie => [id, 'COVERS_COUNTRY', `country:${land}`]);
    const { stage } = askIn(
      [...covers('igo:both', 'aa', 'bb'), ...covers('ngo:both', 'aa', 'bb'), ...covers('igo:one', 'aa')],
      [abroad('igo:both'), abroad('ngo:both'), abroad('igo:one')],
    );
    const across = stage('REPATRIATE').organizations.filter(({ side }) => side === 'BOTH');
    expect(across.map(({ entity }) => entity)).toEqual(['igo:both', 'ngo:both']);
  });

  test('counts a treaty open to all states as the distant thing it is, and names the own law of the side', () => {
    const about = (id: string): MadeTie => [id, 'ADDRESSES', 'topic:prosecution'];
    const { stage } = askIn(
      [
        ...share('legal:world'),
        ...share('legal:general'),
        ['country:bb', 'ENACTED', 'legal:law'],
        ...['legal:world', 'legal:general', 'legal:law'].map(about),
      ],
      [instrument('legal:world', 'CONVENTION')],
    );
    expect(stage('INVESTIGATE').instruments.map(({ sentence }) => sentence)).toEqual([
      'Synthetic legal:general is between the two alone and speaks of this stage.',
      'Synthetic legal:world is open to all states and speaks of this stage.',
      'Synthetic legal:law is the law of Synthetic country:bb.',
    ]);
  });

  test('names nobody and nothing that the viewer may not see', () => {
    const { corridor, stage } = askIn(share('legal:return'), [], ['agency:bb-police', 'legal:return']);
    expect(stage('IDENTIFY').organizations).toEqual([]);
    expect(JSON.stringify(corridor)).not.toMatch(/bb-police|legal:return/);
    expect(corridor.missing.join(' ')).toContain('No police body is recorded');
    expect(corridor.completeness).toMatchObject({ complete: false, hiddenByAccess: true });
  });

  test('shows six of a side, and says when there are more or the work was spent', () => {
    const many = Array.from({ length: 7 }, (_, index) => body('bb', `agency:bb-police-${index}`, ['POLICE']));
    const { corridor, stage } = askIn([], many);
    expect(stage('IDENTIFY').organizations).toHaveLength(6);
    expect(corridor.completeness.truncatedBy).toBe('SHOWN_PER_SIDE');
    expect(askIn([]).corridor.completeness.complete).toBe(true);
    const stopped = ask(referralCorridor, madeNetwork(entities, []), between, workOf(2));
    expect(stopped.completeness.truncatedBy).toBe('BUDGET');
  });
});
