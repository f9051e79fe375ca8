import { describe, expect, it } from 'vitest';
import { regionFirst, regionOf } from '../../../src/adapters/web/core/region.ts';

describe('the region', () => {
  const thailand = { id: 'country:th', kind: 'COUNTRY' };

  it('is the states among the members of its organization, and Japan', () => {
    expect([...regionOf([thailand, { id: 'agency:th-x', kind: 'AGENCY' }])]).toEqual(['country:th', 'country:jp']);
  });

  it('is empty where nothing is known of it, so that no country stands first', () => {
    expect(regionOf([]).size).toBe(0);
  });

  it('stands before other countries, each by name', () => {
    const countries = ['United States', 'Thailand', 'Australia', 'Japan'].map((name) => ({
      id: `country:${name === 'Thailand' ? 'th' : name === 'Japan' ? 'jp' : name}`,
      name,
    }));
    const sorted = [...countries].sort(regionFirst(regionOf([thailand]))).map(({ name }) => name);
    expect(sorted).toEqual(['Japan', 'Thailand', 'Australia', 'United States']);
  });
});
