import { describe, expect, it } from 'vitest';
import { address, entityAddress, listOf, withParams } from '../../../src/adapters/web/core/address.ts';

describe('addresses of views', () => {
  it('keeps ids readable and leaves out what is not set', () => {
    expect(address('/paths', { from: 'agency:jp-npa', to: null, avoid: ['igo:iom', 'ngo:x'], topics: '' })).toBe(
      '/paths?from=agency:jp-npa&avoid=igo:iom,ngo:x',
    );
  });

  it('escapes what a reader typed', () => {
    expect(address('/search', { q: 'a&b=c ตำรวจ' })).toBe(`/search?q=${encodeURIComponent('a&b=c ตำรวจ')}`);
    expect(entityAddress('agency:x/../y')).toBe('/entity/agency:x%2F..%2Fy');
  });

  it('changes one parameter and keeps the others', () => {
    const params = new URLSearchParams('from=a&to=b');
    expect(withParams('/paths', params, { to: null, asOf: '2015' })).toBe('/paths?from=a&asOf=2015');
  });

  it('reads a list back', () => {
    expect(listOf(new URLSearchParams('kinds=NGO,,IGO'), 'kinds')).toEqual(['NGO', 'IGO']);
  });
});
