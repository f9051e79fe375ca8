import type { CountryRef } from '../../../../client/generated/fragments.ts';
import type { Hotline } from '../../../../client/generated/hotlines.ts';
import { type Region, regionFirst } from '../../core/region.ts';

export interface CountryHotlines {
  /** null: services that belong to no single country. */
  readonly country: CountryRef | null;
  readonly hotlines: readonly Hotline[];
}

/** A service that can be called: it is a hotline, or its source prints a number; not one that has ended. */
export const canBeCalled = (service: Hotline): boolean =>
  (service.mandates.includes('HOTLINE') || service.numbers.length > 0) && !hasEnded(service) && !service.unnamed;

const hasEnded = (service: Hotline): boolean =>
  service.until !== null && service.until < new Date().toISOString().slice(0, service.until.length);

/** The latest date of the sources of a service, in which its number was printed; null where none has a date. */
export function printedIn(service: Hotline): string | null {
  const dates = service.evidence.map(({ source }) => source.published).filter((date) => date !== null);
  return dates.sort().at(-1) ?? null;
}

/** Hotlines by country, the region first; within a country those with a number first, the most recently printed first. */
export function hotlinesByCountry(services: readonly Hotline[], region: Region): CountryHotlines[] {
  const groups = new Map<string, { country: CountryRef | null; hotlines: Hotline[] }>();
  for (const service of services.filter(canBeCalled)) {
    const key = service.country?.id ?? '';
    const group = groups.get(key) ?? { country: service.country, hotlines: [] };
    group.hotlines.push(service);
    groups.set(key, group);
  }
  for (const { hotlines } of groups.values()) {
    hotlines.sort(
      (a, b) =>
        Number(b.numbers.length > 0) - Number(a.numbers.length > 0) ||
        Number(b.mandates.includes('HOTLINE')) - Number(a.mandates.includes('HOTLINE')) ||
        (printedIn(b) ?? '').localeCompare(printedIn(a) ?? ''),
    );
  }
  const byRegion = regionFirst(region);
  return [...groups.values()].sort((a, b) => {
    if (!a.country || !b.country) return Number(!a.country) - Number(!b.country);
    return byRegion(a.country, b.country);
  });
}
