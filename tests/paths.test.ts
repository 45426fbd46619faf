import { describe, expect, it } from 'vitest';
import { readBase } from '../scripts/site.ts';
import { fromBase, inLanguage, languageOf, lastSegment, paths, searchIn, underBase, withoutTrailingSlash } from '../src/paths.ts';

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

describe('an app in a folder of its host', () => {
  it.each(['/', '/help/', '/help/mail/'])('has under %s the addresses it has elsewhere', (base) => {
    for (const address of ['/', '/en', '/fi/codes/5.1.1']) {
      const onHost = underBase(base, address);
      expect(onHost.startsWith(base)).toBe(true);
      expect(fromBase(base, onHost)).toBe(address);
    }
  });
  it('is there without the last slash, too, and leaves what is beside the folder', () => {
    expect(fromBase('/help/mail/', '/help/mail')).toBe('/');
    expect(fromBase('/help/mail/', '/help/mailing/en')).toBe('/help/mailing/en');
  });
  it.each(['help/mail', '/help/mail', 'help/mail/', '/help//mail/'])('takes %s for /help/mail/', (given) => {
    expect(readBase(given)).toBe('/help/mail/');
  });
  it('takes nothing for the root', () => {
    expect([readBase(''), readBase('/')]).toEqual(['/', '/']);
  });
  it.each(['https://help.example.org/', '/a/../b/', '/a b/', '/"onload=/', '/.well-known/'])('refuses %s', (given) => {
    expect(() => readBase(given)).toThrow('BASE is a path');
  });
});
