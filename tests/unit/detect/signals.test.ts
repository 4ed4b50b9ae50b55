import { expect, test } from 'vitest';
import { SIGNALS } from '../../../utils/detect/signals.ts';

test('the pattern of what must occur more than once is global, and no other', () => {
  for (const { key, pattern, atLeast = 1 } of SIGNALS)
    expect([key, pattern.global]).toEqual([key, atLeast > 1]);
});
