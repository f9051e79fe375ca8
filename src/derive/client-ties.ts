import type { Catalog } from '../catalog/catalog.ts';
import type { TieKind } from '../model/tie-kind.ts';

/** A kind of tie as clients hold it. */
interface ClientTie extends Pick<TieKind, 'description' | 'cooperation' | 'worth' | 'endures'> {
  readonly kind: string;
  readonly headings: { readonly from: string; readonly to: string };
}

/** The name of a tie in words: PARTNERS_WITH becomes "Partners with". */
function inWords(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Every kind of tie as clients hold it, in the order of the model, with a heading for each of its ends. */
export function clientTies(catalog: Catalog): readonly ClientTie[] {
  return catalog.tieKinds.map(({ name, description, headings, cooperation, worth, endures }) => ({
    kind: name,
    description,
    headings: { from: headings.from ?? inWords(name), to: headings.to ?? inWords(name) },
    cooperation,
    worth,
    endures,
  }));
}
