import { expect, test } from 'vitest';
import { removeHyphens } from '../../../utils/mend/hyphens.ts';
import { runPass } from './mend.ts';

test('hyphens that part words go, of any width and with spaces', () => {
  expect(
    runPass(
      removeHyphens,
      '要加-强学习，提 ‐ 高认识。\n抓好落‑实，办满－意的教育。\n京-沪高铁沿线，北京-上海一线，产-学-研结合，周一-周五，甲-乙双方。',
    ),
  ).toEqual({
    lines: [
      '要加强学习，提高认识。',
      '抓好落实，办满意的教育。',
      '京-沪高铁沿线，北京-上海一线，产-学-研结合，周一-周五，甲-乙双方。',
    ],
    changes: ['加-强 → 加强', '提 ‐ 高 → 提高', '落‑实 → 落实', '满－意 → 满意'],
  });
});

test.each([
  ['names', '京-沪高铁开通，沪-杭高铁开通，中-美双方会谈。\n城-乡融合，甲-乙双方。'],
  ['one', '要加-强学习，提高认识。'],
  ['ranges', '北京-上海、广州-深圳、成都-重庆，要加-强联系，提-高水平。'],
  ['chains', '产-学-研结合，农-工-商一体，政-银-企合作，加-强联系。'],
  ['titles', '领-导\n学-习\n加-强'],
])('hyphens of the text stay: %s', (_, text) => {
  const { lines, changes } = runPass(removeHyphens, text);
  expect({ lines, changes }).toEqual({ lines: text.split('\n'), changes: [] });
});
