import { describe, expect, it } from 'vitest';
import { inLanguage, languageOf, paths, withoutTrailingSlash } from '../src/paths.ts';

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

describe('withoutTrailingSlash', () => {
  it('keeps the root', () => {
    expect(withoutTrailingSlash('/')).toBe('/');
    expect(withoutTrailingSlash('/en/')).toBe('/en');
  });
});
