import { describe, expect, it } from 'vitest';
import { compiled, compilePatterns } from '../../../utils/text/compiled.ts';

describe('a pattern to be compiled', () => {
  it('is the pattern that was given', () => {
    const pattern = /下载|打印/;
    expect(compiled(pattern)).toBe(pattern);
    compilePatterns();
    expect(pattern.exec('可打印')?.index).toBe(1);
  });

  it('finds the first match first, whatever it matched while it was compiled', () => {
    const [global, sticky] = [compiled(/./g), compiled(/.{3}/y)];
    compilePatterns();
    expect(global.exec('ab')?.index).toBe(0);
    expect(sticky.exec('abc')?.[0]).toBe('abc');
  });
});
