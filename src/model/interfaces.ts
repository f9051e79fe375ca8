import type { InterfaceKind } from './interface-kind.ts';
import { mandateProperties } from './mandate-properties.ts';
import { reachProperties } from './reach-properties.ts';

export const organization = {
  name: 'Organization',
  plural: 'organizations',
  description: 'A body that acts: government, non-governmental, intergovernmental or a company.',
  properties: [...mandateProperties, ...reachProperties],
} as const satisfies InterfaceKind;

export const reachable = {
  name: 'Reachable',
  plural: 'reachables',
  description: 'Something that people can turn to: a body, a place, a service, a post.',
  properties: reachProperties,
} as const satisfies InterfaceKind;

export const interfaceKinds = [organization, reachable] as const satisfies readonly InterfaceKind[];

/** The name of an interface besides Entity. */
export type InterfaceName = (typeof interfaceKinds)[number]['name'];
