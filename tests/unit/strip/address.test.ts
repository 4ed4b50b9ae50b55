import { describe, expect, it } from 'vitest';
import { createContext } from '../../../utils/context.ts';
import type { RemovalReason } from '../../../utils/manuscript.ts';
import { readText } from '../../../utils/read/text.ts';
import { printedAddress } from '../../../utils/strip/address.ts';

function addressIn(text: string, reason: RemovalReason = 'footer'): string | null {
  const context = createContext(readText(''));
  context.removed.push({ text, reason, order: 0 });
  return printedAddress(context);
}

describe('printedAddress', () => {
  it.each([
    ['链接地址:https://www.example.com/doc-1 .html', 'https://www.example.com/doc-1.html'],
    ['本文網址：http://example.com/a/b.htm', 'http://example.com/a/b.htm'],
  ])('reads %s', (text, address) => {
    expect(addressIn(text)).toBe(address);
  });

  it('takes no address that is not labelled, nor one from a list of links', () => {
    expect(addressIn('Copyright https://www.example.com')).toBeNull();
    expect(addressIn('友情链接:https://www.example.com', 'related')).toBeNull();
  });
});
