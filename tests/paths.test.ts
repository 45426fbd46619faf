import { describe, expect, it } from 'vitest';
import { inLanguage, languageOf, lastSegment, paths, searchIn, withoutTrailingSlash } from '../src/paths.ts';

describe('inLanguage', () => {
  it.each([
    ['/fi/codes/550', '/en/codes/550'],
    ['/en/check/mx', '/en/check/mx'],
    ['/fi', '/en'],
    ['/fi/', '/en'],
    ['/', '/en'],
    ['/nowhere/at/all', '/en/nowhere/at/all'],
  ])('takes %s to %s', (address, expected) => {
    expect(inLanguage(address, 'en')).toBe(expected);
  });
});

describe('languageOf', () => {
  it('reads the first segment', () => {
    expect(languageOf('/fi/check')).toBe('fi');
  });
  it.each(['/', '/sv/check', '/constructor', '/english'])('knows none in %s', (address) => {
    expect(languageOf(address)).toBeUndefined();
  });
});

describe('paths', () => {
  it('leaves an empty query out', () => {
    expect(paths.step('fi', 'mx')).toBe('/fi/check/mx');
    expect(paths.step('fi', 'mx', 'product=active')).toBe('/fi/check/mx?product=active');
  });
});

describe('a search in the fragment', () => {
  it.each(['550 5.1.1', 'postilaatikko täynnä', 'a#b&q=c%', ''])('%j comes back as it was', (words) => {
    const address = paths.codeSearch('fi', words, 'class=5');
    const { pathname, search, hash } = new URL(address, 'https://mend.example');
    expect([pathname, search]).toEqual(['/fi/codes', '?class=5']);
    expect(searchIn(hash)).toBe(words);
  });
  it('holds half of a character as a replacement character', () => {
    expect(searchIn(paths.codeSearch('fi', 'a\uD83D b').replace('/fi/codes', ''))).toBe('a\uFFFD b');
  });
  it.each(['', '#content', '#q', '#q=%E4%'])('there is none in %j', (hash) => {
    expect(searchIn(hash)).toBe('');
  });
});

describe('lastSegment', () => {
  it.each([
    ['/en/codes/5.1.1/', '5.1.1'],
    ['/en/codes/a%20b', 'a b'],
    ['/en/codes/%E0%A4%A', '%E0%A4%A'],
    ['/', ''],
  ])('of %s is %j', (address, expected) => {
    expect(lastSegment(address)).toBe(expected);
  });
});

describe('withoutTrailingSlash', () => {
  it('keeps the root', () => {
    expect(withoutTrailingSlash('/')).toBe('/');
    expect(withoutTrailingSlash('/en/')).toBe('/en');
  });
});
