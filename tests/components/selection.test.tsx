import './support/setup.ts';
import { render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readSelection, type Selected } from '../../components/selection.ts';
import { Sheet } from '../../components/sheet/Sheet.tsx';
import { takeRange } from '../../utils/write/excerpt.ts';
import { writeText } from '../../utils/write/text.ts';
import { manuscript, paragraph, part } from './support/manuscript.ts';

const PAGE = manuscript({
  title: '讲话稿两篇',
  parts: [
    part({ title: '在动员会上的讲话', blocks: [paragraph('今天开会。'), paragraph('谢谢大家。')] }),
    part({ title: '在总结会上的讲话', salutation: '各位代表：', blocks: [paragraph('会议结束。')] }),
    part({ title: '', salutation: '各位来宾：', blocks: [paragraph('欢迎。')] }),
  ],
});

/** An element by its text, and the character in it. */
type End = readonly [text: string, offset: number];

function select([from, start]: End, [to, end]: End): Selected | null {
  const printed = { provenance: false };
  const { container, getByText } = render(
    <Sheet manuscript={PAGE} language="zh-Hans" printed={printed} found={[]} onBreak={() => {}} />,
  );
  const textOf = (text: string) => getByText(text).firstChild ?? document;
  document.getSelection()?.setBaseAndExtent(textOf(from), start, textOf(to), end);
  const article = container.querySelector('article');
  return article && readSelection(article);
}

function copy(from: End, to: End): string | null {
  const selected = select(from, to);
  return selected && writeText(takeRange(PAGE, selected.from, selected.to), { provenance: false });
}

afterEach(() => document.getSelection()?.removeAllRanges());

describe('a selection', () => {
  it.each<[string, End, End, string]>([
    ['from the salutation on', ['同志们：', 0], ['今天开会。', 2], '同志们：\n　　今天\n'],
    ['of the salutation alone', ['同志们：', 0], ['同志们：', 4], '同志们：\n'],
    ['within the salutation', ['各位代表：', 2], ['各位代表：', 4], '代表\n'],
    ['of a salutation by triple click', ['同志们：', 0], ['今天开会。', 0], '同志们：\n'],
    ['up to the head of the next speech', ['谢谢大家。', 0], ['在总结会上的讲话', 0], '　　谢谢大家。\n'],
    ['up to a next speech without a title', ['会议结束。', 0], ['各位来宾：', 0], '　　会议结束。\n'],
    [
      'into the head of the next speech',
      ['谢谢大家。', 2],
      ['在总结会上的讲话', 3],
      '　　大家。\n\n在总结会上的讲话\n',
    ],
    [
      'into the salutation of the next speech',
      ['谢谢大家。', 2],
      ['各位代表：', 2],
      '　　大家。\n\n在总结会上的讲话\n各位\n',
    ],
    ['of a head', ['在总结会上的讲话', 0], ['在总结会上的讲话', 8], '在总结会上的讲话\n'],
  ])('%s is that of the text', (_, from, to, expected) => {
    expect(copy(from, to)).toBe(expected);
  });

  it('of nothing is none', () => {
    expect(select(['今天开会。', 2], ['今天开会。', 2])).toBeNull();
  });
});
