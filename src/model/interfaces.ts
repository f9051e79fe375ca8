import type { InterfaceKind } from './interface-kind.ts';
import { mandateProperties } from './mandate-properties.ts';

export const organization = {
  name: 'Organization',
  plural: 'organizations',
  description: 'A body that acts: government, non-governmental, intergovernmental or a company.',
  properties: mandateProperties,
} as const satisfies InterfaceKind;

export const interfaceKinds = [organization] as const satisfies readonly InterfaceKind[];

/** The name of an interface besides Entity. */
export type InterfaceName = (typeof interfaceKinds)[number]['name'];
