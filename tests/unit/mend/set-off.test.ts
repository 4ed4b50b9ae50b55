import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../utils/mend/unwrap.ts';
import { runPass } from './mend.ts';

const unwrapped = (rows: readonly string[]) => runPass(unwrap, rows.join('\n')).lines;

/** Twenty characters a line; the second ends a sentence. */
const BLOCKS = [
  [
    '各位乡亲，今天请大家到这里来是要说一说，',
    '村口的那一座老石桥已经修了整整三个月了。',
    '桥面铺上了新的石板，两边的栏杆也都换成了',
    '青石，来往的乡亲再也不用绕远路。',
  ],
  [
    '我先说苦处，这件事办起来可是真的不容易，',
    '去年冬天最冷的那几天工地上没有停过一天。',
    '施工队的师傅们住在临时搭起来的工棚里，他',
    '们说，年前一定要让大家走上新桥。',
  ],
  [
    '大家也都看得见，账目就贴在祠堂的墙上了，',
    '修桥的钱有一半是从各家各户凑起来的份子。',
    '外出打工的年轻人也寄来了不少，最多的一家',
    '拿出了八千块，最少的也有五十块。',
  ],
  [
    '往后的事情，我同几位老人家商量过，都说，',
    '桥修好了以后还要把两头的路也接上去才行。',
    '县交通局已经答应派人来勘测，村里要做的就',
    '是把占地的事情先同几户人家说好。',
  ],
  ['我在这里代表村委会向各位师傅说一声谢谢。'],
];
const PARAGRAPHS = BLOCKS.map((block) => block.join(''));
const SET_OFF = BLOCKS.flatMap((block) => ['', ...block]);

describe('where an empty line parts any two paragraphs', () => {
  test('a full line that ends a sentence does not end its paragraph', () => {
    expect(unwrapped(SET_OFF)).toEqual(PARAGRAPHS);
  });

  test('one above an empty line does', () => {
    expect(unwrapped([...SET_OFF, '', ...(BLOCKS[0] ?? [])])).toEqual([...PARAGRAPHS, PARAGRAPHS[0]]);
  });

  test('one within a sentence does not, where a page ended', () => {
    const [first = [], ...others] = BLOCKS;
    const torn = [...first.slice(0, 3), '', ...first.slice(3)];
    expect(unwrapped([...torn, ...others.flatMap((block) => ['', ...block])])).toEqual(PARAGRAPHS);
  });

  test('a block of a narrower width of its own is one paragraph', () => {
    const narrow = [
      '还有一句话我想留到最后。',
      '这座桥的名字不要再叫老桥',
      '了，请大家想一个新的名字',
      '，写在纸上交上来。',
    ];
    expect(unwrapped([...SET_OFF, '', ...narrow])).toEqual([...PARAGRAPHS, narrow.join('')]);
  });

  test.each([
    ['verses', ['一水穿村过，', '长桥落日斜。', '行人归去晚，', '灯火认吾家。']],
    ['a will', ['房子留给老大；', '地里的树留给老二；', '剩下的钱修桥。']],
  ])('%s stay in their lines, also below a full line', (_, verses) => {
    const above = '我们村里有一位老先生在桥头上写了几句话：';
    const rows = [...SET_OFF, '', above, '', ...verses, '', ...(BLOCKS[1] ?? [])];
    expect(unwrapped(rows)).toEqual([...PARAGRAPHS, above, ...verses, PARAGRAPHS[1]]);
  });
});

test('where paragraphs end without an empty line too, one shows nothing', () => {
  const rows = [...BLOCKS, ...BLOCKS].flatMap((block, index) => (index > 4 ? ['', ...block] : block));
  expect(unwrapped(rows)).toEqual(unwrapped(rows.filter((row) => row !== '')));
});
