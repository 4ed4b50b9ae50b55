import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readExpectation } from '../../scripts/seeds/expectation.ts';
import { seedNames, seedPath } from '../../scripts/seeds/seeds.ts';

test.each(seedNames())('what is expected of %s is what its truth says', (name) => {
  expect(readFileSync(seedPath(name, 'expected.json'), 'utf8')).toBe(readExpectation(name));
});
