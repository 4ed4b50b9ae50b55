import { expect, test } from 'vitest';
import { repairGlyphs } from '../../../utils/mend/glyphs.ts';
import { runPass } from './mend.ts';

test.each([
  ['我们己经看到了末来。', '我们已经看到了未来。', ['己经 → 已经', '末来 → 未来']],
  [
    '士地承包期不变，党员千部要带头，全体入员要到位。',
    '土地承包期不变，党员干部要带头，全体人员要到位。',
    ['士地承包 → 土地承包', '千部 → 干部', '入员 → 人员'],
  ],
  ['各位同忐，农民入均收入翻番。', '各位同志，农民人均收入翻番。', ['同忐 → 同志', '入均 → 人均']],
  [
    '三月八曰，全厂エ人一起努カ奋斗。',
    '三月八日，全厂工人一起努力奋斗。',
    ['曰 → 日', '厂エ → 厂工', '努カ → 努力'],
  ],
])('what text recognition misread in %s is put right', (text, lines, changes) => {
  const made = runPass(repairGlyphs, text);
  expect(made.lines).toEqual([lines]);
  expect(made.changes.toSorted()).toEqual(changes.toSorted());
});

test.each([
  '他自己经历过，知己经常来往。',
  '周末来客多，年末来了检查，清末来华的教士也来了。',
  '护士地位提高了，战士地里干活。',
  '捐书一千部，看了几千部电影。',
  '新加入员工二十名，录入员三名。',
  '投入均衡，收入均等。',
  '一曰慈，二曰俭。子曰：学而时习之。',
  '三カ月，十カ国',
])('%s stays', (text) => {
  expect(runPass(repairGlyphs, text)).toEqual({ lines: [text], changes: [] });
});
