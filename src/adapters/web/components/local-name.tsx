import { languageOfCountry } from '../core/local-language.ts';

interface Props {
  readonly name: string | null | undefined;
  readonly country?: string | undefined;
  readonly language?: string | undefined;
}

/** A name in its own script, marked with its language so that fonts, hyphenation and speech fit. */
export function LocalName({ name, country, language }: Props) {
  if (!name) return null;
  return (
    <span className="local" lang={language ?? languageOfCountry(country)}>
      <bdi>{name}</bdi>
    </span>
  );
}
