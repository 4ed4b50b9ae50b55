import { describe, expect, test } from 'vitest';
import { weigh } from '../../../utils/detect/weigh.ts';

const judge = (title: string, ...rows: string[]) =>
  weigh({ titles: [title], text: rows.join('\n'), links: '' });
const signs = (row: string) =>
  weigh({ titles: [], text: `${row}\n${'水渠修好了，田里不缺水。'.repeat(12)}`, links: '' }).reasons;

describe('whoever is spoken to', () => {
  test.each(['伯伯婶婶们！', '护士们：', '各位塾友：', '各位股东！'])('%s', (row) => {
    expect(signs(row)).toContain('salutation');
  });

  test.each(['他们：', '人们！', '各位网友：', '各位用户：'])('nobody: %s', (row) => {
    expect(signs(row)).not.toContain('salutation');
  });
});

describe('what is said only to those in the room', () => {
  test.each([
    ['greeting', '会用的人请先举手，我看一看。'],
    ['thanks', '好了，今天就练到这里，下周三接着来。'],
    ['thanks', '路上当心，散会！'],
    ['represents', '受第七届理事会委托，我作如下说明。'],
    ['represents', '我受监事会的委托，说一说账。'],
    ['accounts', '以上是全部账目，请各位股东审议。'],
    ['occasion', '今天咱们学剪枝。'],
  ])('%s: %s', (key, row) => {
    expect(signs(row)).toContain(key);
  });

  test.each([
    ['greeting', '请在表格中勾选，举手表决的结果附后。'],
    ['thanks', '他从县城来到这里，一住就是八年。'],
    ['represents', '受甲方委托编制本预算。'],
    ['accounts', '本方案妥否，请审议。'],
  ])('not %s: %s', (key, row) => {
    expect(signs(row)).not.toContain(key);
  });
});

describe('a report that is read out', () => {
  const rows = [
    '各位股东：',
    '受第七届理事会委托，我作一年来的工作报告。去年合作社卖出枇杷三十一万斤，比前年多了四万斤，每股分红一百八十元，账目都贴在仓库的墙上，我一笔一笔念给大家听。',
    '今年要修两条机耕路，换一台分拣机。',
    '以上报告，请各位股东审议。',
  ];

  test.each(['在枇杷合作社年度社员大会上的工作报告', '商会委员会工作报告'])(
    'to members is a speech: %s',
    (title) => {
      expect(judge(title, ...rows).kind).toBe('speech');
    },
  );

  test.each(['市政府工作报告', '县人民法院工作报告', '在县人大常委会会议上的财政工作报告'])(
    'of an authority is a paper: %s',
    (title) => {
      expect(judge(title, ...rows).kind).toBe('document');
    },
  );
});

describe('a text in two languages in turn', () => {
  const english =
    'Good evening, and welcome to the seventieth dinner of our guild. Seventy years ago nineteen of us met above a rice shop, and there were only twelve chairs for them all.';
  const rows = [
    'Distinguished guests, ladies and gentlemen,',
    '尊敬的各位来宾、女士们、先生们：',
    english,
    '大家晚上好！我代表公会欢迎各位。七十年前，十九位前辈在米店楼上开会，只有十二把椅子，今晚我们坐满了一百席，谢谢大家！',
  ];

  test('is a speech', () => {
    expect(judge('会长在七十周年晚宴上的致词', ...rows).kind).toBe('speech');
  });

  test('and one in English with a host’s words in Chinese is none', () => {
    expect(judge('会长致词', english, english, english, '订阅电子报', '版权所有').kind).toBe('other');
  });
});
