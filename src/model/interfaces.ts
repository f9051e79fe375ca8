import type { InterfaceKind } from './interface-kind.ts';
import { mandateProperties } from './mandate-properties.ts';

export const organization: InterfaceKind = {
  name: 'Organization',
  plural: 'organizations',
  description: 'A body that acts: government, non-governmental, intergovernmental or a company.',
  properties: mandateProperties,
};

export const interfaceKinds: readonly InterfaceKind[] = [organization];
