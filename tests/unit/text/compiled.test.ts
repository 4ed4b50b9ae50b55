import { describe, expect, it } from 'vitest';
import { compiled } from '../../../utils/text/compiled.ts';

describe('a compiled pattern', () => {
  it('is the pattern that was given', () => {
    const pattern = /下载|打印/;
    expect(compiled(pattern)).toBe(pattern);
    expect(pattern.exec('可打印')?.index).toBe(1);
  });

  it('finds the first match first, whatever it matched while it was compiled', () => {
    expect(compiled(/./g).exec('ab')?.index).toBe(0);
    expect(compiled(/.{3}/y).exec('abc')?.[0]).toBe('abc');
  });
});
