const names: Readonly<Record<string, string>> = {
  TH: 'th',
  LA: 'lo',
  KH: 'km',
  MM: 'my',
  VN: 'vi',
  ID: 'id',
  MY: 'ms',
  BN: 'ms',
  PH: 'fil',
  JP: 'ja',
  TL: 'pt',
  SG: 'en',
  CN: 'zh',
  KR: 'ko',
};

/** Language in which a country's bodies write their local name, for `lang` attributes; undefined where no single one is usual. */
export function languageOfCountry(countryId: string | undefined): string | undefined {
  return countryId ? names[countryId.slice(-2).toUpperCase()] : undefined;
}

/** A language by its name in the reader's language; the code itself where the browser knows no name. */
export function languageName(code: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
