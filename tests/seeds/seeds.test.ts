import { beforeAll, describe, expect, test } from 'vitest';
import { compare, rowNames } from '../../scripts/seeds/compare.ts';
import { loadSeed, readSeed, seedNames, sources } from '../../scripts/seeds/seeds.ts';
import { clean } from '../../utils/clean.ts';

describe.each(seedNames())('seed %s', (name) => {
  const seed = loadSeed(name);

  describe.each(sources)('from its %s', (source) => {
    let rows: ReturnType<typeof compare>;
    beforeAll(() => {
      rows = compare(clean(readSeed(seed, source)), seed.expected, source);
    });

    test.each(rowNames)('%s', (row) => {
      const { exact, expected, misses } = rows[row];
      expect({ exact, misses }).toEqual({ exact: expected, misses: [] });
    });
  });
});
