import { expect, test } from 'vitest';
import { loadSeed, seedNames } from '../../../scripts/seeds/seeds.ts';
import { clean, cleanToWrite } from '../../../utils/clean.ts';
import type { Page } from '../../../utils/read/line.ts';
import { readText } from '../../../utils/read/text.ts';

const TEXT = `在动员会上的讲话
同志们：
今天开会，主要讲三点意见。
一、提高认识
大家要把思想统一到部署上来，大家要把思想统一到部署上来。
三、落实责任
各单位要按照方案的要求，把责任落实到每一个人，做到`;

/** A manuscript without what no document is written of. */
function writtenOf(page: Page) {
  const { kind, findings, ...written } = clean(page);
  const gaps = findings.filter(({ kind }) => kind === 'truncated' || kind === 'missing-pages');
  return { written: { ...written, findings: gaps }, others: findings.length - gaps.length };
}

test.each(seedNames())('documents of %s are written of the same', (name) => {
  const page = readText(loadSeed(name).text);
  expect(cleanToWrite(page)).toEqual(writtenOf(page).written);
});

test('it is told where text is missing, and nothing else', () => {
  const page = { ...readText(TEXT), missing: [2, 4] };
  const { written, others } = writtenOf(page);
  expect(others).toBeGreaterThan(0);
  expect(cleanToWrite(page)).toEqual(written);
  expect(cleanToWrite(page).findings.map(({ kind }) => kind)).toEqual(['missing-pages', 'truncated']);
});
