import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepChoice, keptChoice, onChoice } from '../../src/platform/kept-choices.ts';
import { keepDomain, keptDomain, onDomain } from '../../src/platform/kept-domain.ts';

function refuse(): never {
  throw new DOMException('refused', 'SecurityError');
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('what the checks keep on the device', () => {
  it('is there until it is forgotten, each thing under its own name', () => {
    keepChoice('provider', 'gmail');
    keepChoice('walk', 'symptom=both');
    expect(keptChoice('provider')).toBe('gmail');
    expect(keptChoice('walk')).toBe('symptom=both');
    keepChoice('walk', undefined);
    expect(keptChoice('walk')).toBeUndefined();
    expect(keptChoice('provider')).toBe('gmail');
    keepDomain('dest.example');
    expect(keptDomain()).toBe('dest.example');
    keepDomain(undefined);
    expect(keptDomain()).toBeUndefined();
  });

  it('tells those who listen, and no longer once they have stopped', () => {
    let told = 0;
    const count = () => {
      told += 1;
    };
    const ends = [onChoice(count), onDomain(count)];
    keepChoice('provider', 'gmail');
    keepDomain('dest.example');
    expect(told).toBe(2);
    for (const end of ends) end();
    keepChoice('provider', undefined);
    keepDomain(undefined);
    expect(told).toBe(2);
  });

  it('is nothing where the browser refuses to keep anything, and nothing breaks', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse);
    expect(() => {
      keepChoice('provider', 'gmail');
      keepDomain('dest.example');
    }).not.toThrow();
    expect(keptChoice('provider')).toBeUndefined();
    expect(keptDomain()).toBeUndefined();
  });
});
