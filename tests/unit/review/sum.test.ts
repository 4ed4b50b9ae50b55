import { expect, test } from 'vitest';
import { paragraph, partOf } from '../../support/manuscripts.ts';
import { findingsOf } from './review.ts';

const details = (text: string) =>
  findingsOf('announced-count', [partOf([paragraph(text)])]).map(({ detail }) => detail);

test.each([
  ['今年确定实施36项经济类重点项目，新建25个，续建10个。', '25 + 10 ≠ 36'],
  ['安排重点项目50个，其中新建20个、续建20个、改建5个。', '20 + 20 + 5 ≠ 50'],
])('%s', (text, detail) => expect(details(text)).toEqual([detail]));

test.each([
  '區委、區政府確定實施36項經濟類重點項目,新建25個,續建11個,其中工業類項目23個。',
  '安排重点项目50个，其中新建20个，投资30亿元。',
  '安排重点项目50个，其中工业20个、农业10个。',
  '安排重点项目50个，完成投资3亿元，新建20个、续建11个。',
])('adds up, or lists only some: %s', (text) => expect(details(text)).toEqual([]));
