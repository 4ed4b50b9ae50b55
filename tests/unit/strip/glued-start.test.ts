import { describe, expect, test } from 'vitest';
import { body, removalsOf, stripText, title } from './support.ts';

const [salutation = '', lead = '', ...rest] = body;

describe('what a library says of its file in front of the text', () => {
  test.each([
    `该【${title}】是由【山间笔耕】上传分享，文档共5页，可以在线阅读，以下文字只是其中一部分，如需完整版，请下载此文档后编辑和打印。`,
    `《${title}.docx》由会员分享，可在线阅读，更多相关《${title}（8页珍藏版）》请在青石文库上搜索。`,
    '本文档由网友上传，仅供参考。版权归原作者所有，请下载后于24小时内删除。',
  ])('goes, the text that it is glued to stays: %s', (note) => {
    const { lines, context } = stripText([title, `${note}${lead}`, ...rest]);
    expect(lines).toEqual([lead, ...rest]);
    expect(removalsOf(context)).toContainEqual(['disclaimer', note]);
  });

  test('stands before the address, too', () => {
    const note = `该文档由会员上传分享，可免费在线阅读，下载后可编辑。`;
    expect(stripText([title, `${note}${salutation}${lead}${rest.join('')}`]).lines.join('')).toBe(
      body.join(''),
    );
  });
});

test.each([
  '本文档由我局起草，会前已经发给大家，请各位提出意见。',
  '版权是作者的命根子，转载要给钱，抄袭要受罚，这个道理我们讲了十年。',
  '感谢大家把文章上传到我们的平台，也感谢每一位作者。',
])('a speaker’s first sentence stays: %s', (own) => {
  const rows = [`${own}${lead}`, ...rest];
  expect(stripText([title, ...rows]).lines).toEqual(rows);
});
