/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Zero of each row of decimal digits that our languages write with: Thai, Lao, Myanmar, Khmer. */
const zeros = [0x0e50, 0x0ed0, 0x1040, 0x17e0];

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * One form for all spellings of a text that readers take for the same: width and case, diacritics of Latin letters
 * (Vietnamese, Portuguese, Tetum, romanized Japanese), digits, apostrophes, invisible separators, and the letters that
 * look alike though they are typed differently: sara am with its tone mark (Thai, Lao), double sara e, Khmer coeng da.
 * Marks of other scripts stay: there they are vowels and tones, not ornaments.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/([\u0e48-\u0e4b])\u0e4d/g, '\u0e4d$1')
    .replace(/([\u0ec8-\u0ecb])\u0ecd/g, '\u0ecd$1')
    .replaceAll('เเ', 'แ')
    .replaceAll('ເເ', 'ແ')
    .replaceAll('\u17d2\u178a', '\u17d2\u178f')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Script=Inherited}+/gu, '$1')
    .replace(/[đðøłıßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
    .replace(/[๐-๙໐-໙၀-၉០-៩]/g, plainDigit)
    .replace(/(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu, '')
    .replaceAll('&', ' and ');
}

/** Katakana as hiragana: a name may be looked for in either. Apart from the rest, since dictionaries tell the two apart. */
export function foldKana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
