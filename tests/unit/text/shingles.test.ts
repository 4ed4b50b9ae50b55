import { expect, test } from 'vitest';
import { fingerprint, jaccard, shingles } from '../../../utils/text/shingles.ts';

test('a text gives its stretches of five characters, white space aside', () => {
  const stretches = ['全面抓好落', '面抓好落实', '抓好落实。'];
  expect(new Set(shingles('全面 抓好\n落实。'))).toEqual(
    new Set(stretches.flatMap((stretch) => [...shingles(stretch)])),
  );
  expect(shingles(stretches.join('')).size).toBe(11);
  expect(shingles('抓落实').size).toBe(0);
});

test('likeness is the common share of both sets', () => {
  const text = '全面抓好各项工作落实';
  expect(jaccard(shingles(text), shingles(text))).toBe(1);
  expect(jaccard(shingles(text), shingles('天下大事必作于细节处'))).toBe(0);
  expect(jaccard(shingles('一二三四五六七'), shingles('二三四五六七八'))).toBe(0.5);
  expect(jaccard(shingles(''), shingles(''))).toBe(0);
});

test('a fingerprint is a part of the shingles that tells as well how alike two texts are', () => {
  const words = Array.from({ length: 900 }, (_, index) =>
    String.fromCharCode(0x4e00 + ((index * 7919) % 5000)),
  );
  const [one, other] = [words.join(''), words.slice(200).join('')];
  expect(new Set(fingerprint(one)).isSubsetOf(new Set(shingles(one)))).toBe(true);
  const exact = jaccard(shingles(one), shingles(other));
  expect(Math.abs(jaccard(fingerprint(one), fingerprint(other)) - exact)).toBeLessThan(0.05);
});
