import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDomainName } from '../../src/domain/domain-name.ts';

describe('readDomainName', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  EXAMPLE.org. ', 'example.org'],
    ['matti@example.org', 'example.org'],
    ['<matti@example.org>', 'example.org'],
    ['mailto:matti@example.org?subject=a@b.example', 'example.org'],
    ['https://www.example.org:8443/a/b@c?d#e', 'www.example.org'],
    ['https://user:secret@example.org/', 'example.org'],
    ['päästö.example', 'xn--pst-qlaa4i.example'],
    ['mail@päästö.example', 'xn--pst-qlaa4i.example'],
    ['xn--pst-qlaa4i.example', 'xn--pst-qlaa4i.example'],
  ])('reads %s as a domain', (typed, domain) => {
    expect(readDomainName(typed)).toEqual({ domain });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['my domain', 'not-a-domain'],
    ['a..example', 'not-a-domain'],
    ['exa$mple.org; rm', 'not-a-domain'],
    [`${'a'.repeat(64)}.example`, 'not-a-domain'],
    ['x'.repeat(100_000), 'not-a-domain'],
    ['192.0.2.1', 'address'],
    ['matti@[192.0.2.1]', 'address'],
    ['localhost', 'single-label'],
  ])('says what is wrong with %j', (typed, problem) => {
    expect(readDomainName(typed)).toEqual({ problem });
  });

  it('gives nothing that would mean something to a command line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.emailAddress()), (typed) => {
        const read = readDomainName(typed);
        expect('domain' in read ? read.domain : 'a.example').toMatch(/^[a-z0-9._-]{1,253}$/);
        expect('domain' in read && read.domain.startsWith('-')).toBe(false);
      }),
    );
  });
});
