import type { Property } from '../model/property.ts';

/** What people call a property beside its value: as declared, else its name in words: `agreementSigned` is "Agreement signed". */
export function propertyLabel({ name, label }: Property): string {
  const words = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return label ?? words.charAt(0).toUpperCase() + words.slice(1);
}
