import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKana, foldText } from '../../src/search/fold-text.ts';

describe('one form for all spellings that readers take for the same', () => {
  it.each<[string, string, string]>([
    ['case', 'UN-ACT', 'un-act'],
    ['wide letters', 'ＡＳＥＡＮ', 'asean'],
    ['narrow katakana', 'ｱｼﾞｱ', 'アジア'],
    ['Vietnamese diacritics', 'Bộ Công an', 'bo cong an'],
    ['a Vietnamese letter that no mark is taken from', 'Đà Nẵng', 'da nang'],
    ['Portuguese and Tetum', 'Polícia Nasionál', 'policia nasional'],
    ['long vowels of romanized Japanese', 'Hōmushō', 'homusho'],
    ['letters that are two', 'Æsop Straße', 'aesop strasse'],
    ['marks typed apart from their letter', 'e\u0301', 'e'],
    ['Thai digits', 'สายด่วน ๑๓๐๐', 'สายด่วน 1300'],
    ['Lao digits', '໑໓໖໒', '1362'],
    ['Burmese digits', '၀၁၉', '019'],
    ['Khmer digits', '១២៨៨', '1288'],
    ['an apostrophe in a word', 'Lao Women’s Union', 'lao womens union'],
    ['an apostrophe of another sort', 'children`s', 'childrens'],
    ['an invisible separator', 'ตำ\u200bรวจ', 'ตำรวจ'],
    ['a Thai sara am typed in two', 'ต\u0e4d\u0e32รวจ', 'ตำรวจ'],
    ['a Thai sara am behind its tone mark', 'น\u0e49\u0e4d\u0e32', 'น\u0e49\u0e33'],
    ['a Lao sara am behind its tone mark', 'ນ\u0ec9\u0ecd\u0eb2', 'ນ\u0ec9\u0eb3'],
    ['a Thai sara ae typed as two sara e', 'เเรงงาน', 'แรงงาน'],
    ['a Lao ae typed as two e', 'ເເຮງງານ', 'ແຮງງານ'],
    ['a Khmer coeng da, which looks like coeng ta', 'ក\u17d2\u178a', 'ក\u17d2\u178f'],
    ['an ampersand', 'Health & Welfare', 'health  and  welfare'],
  ])('%s', (_, typed, meant) => {
    expect(foldText(typed)).toBe(foldText(meant));
  });

  it.each([
    ['a tone of Thai', 'ขาว', 'ข้าว'],
    ['a vowel of Khmer', 'កា', 'កិ'],
    ['a mark of kana', 'か', 'が'],
    ['a medial of Burmese', 'က', 'ကျ'],
  ])('%s is no ornament', (_, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it('is the form in which Latin names are stored', () => {
    expect(foldText('Cơ quan Điều tra')).toBe('co quan dieu tra');
    expect(foldText('ចំនួន ១២៨៨')).toBe('ចំនួន 1288');
  });

  it('changes no more when it is done once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

it('katakana and hiragana are one', () => {
  expect(foldKana('アジアフクシ')).toBe('あじあふくし');
});
