import './support/setup.ts';
import { waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeList } from '../../components/details/ChangeList.tsx';
import { Reading } from '../../components/Reading.tsx';
import { takeScreen } from '../../components/sheet/first-screen.ts';
import { DEFAULTS } from '../../utils/browser/settings.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { layOut } from '../../utils/write/sheet.ts';
import { help } from './support/help.ts';
import { manuscript, paragraph, part } from './support/manuscript.ts';

beforeEach(() => {
  vi.stubGlobal('innerWidth', 400);
  vi.stubGlobal('innerHeight', 290);
});
afterEach(() => document.body.replaceChildren());

/** Three speeches of a hundred characters in each of ten paragraphs: the screen has room for less than three. */
const long = manuscript({
  parts: [1, 2, 3].map((number) =>
    part({
      label: `第${number}篇`,
      blocks: Array.from({ length: 10 }, (_, index) => paragraph(`${number}-${index}`.padEnd(100, '字'))),
    }),
  ),
});

function blocksOf(given: Manuscript): number[] {
  return takeScreen(layOut(given).sections).map(({ blocks }) => blocks.length);
}

describe('takeScreen', () => {
  it('takes more than the screen can show, and whole blocks', () => {
    expect(blocksOf(long)).toEqual([3]);
  });

  it('takes on where a speech ends above the edge', () => {
    const short = part({ blocks: [paragraph('甲')] });
    expect(blocksOf(manuscript({ parts: [short, short, ...long.parts] }))).toEqual([1, 1, 3]);
  });

  it('takes all that a screen holds', () => {
    vi.stubGlobal('innerHeight', 29_000);
    expect(blocksOf(long)).toEqual([10, 10, 10]);
  });
});

describe('the first frame', () => {
  const never = () => new Promise<never>(() => {});
  const count = (selector: string) => document.body.querySelectorAll(selector).length;

  it('holds the beginning of the text and of the outline, the next one all', async () => {
    const leads = (text: string) => [{ level: 1 as const, text, start: 0, kind: 'run-in' as const }];
    const outlined = manuscript({
      parts: long.parts.map((speech) => ({
        ...speech,
        blocks: speech.blocks.map(({ text }) => paragraph(text, { leads: leads(text) })),
      })),
    });
    render(
      <Reading
        manuscript={outlined}
        edits={{ history: null, joined: null }}
        convert={never}
        compare={never}
        exportFile={never}
        onPrint={() => {}}
        help={help}
        firstScript="original"
        conversion={DEFAULTS.conversion}
        taking={DEFAULTS.taking}
        typography={DEFAULTS.typography}
        singleKeys={true}
        onTypography={never}
        onClose={() => {}}
      />,
      document.body,
    );
    expect([count('article p[data-place]'), count('.rail-part'), count('.rail-row')]).toEqual([3, 1, 10]);
    await waitFor(() => expect(count('article p[data-place]')).toBe(30));
    expect([count('.rail-part'), count('.rail-row')]).toEqual([3, 30]);
    render(null, document.body);
  });

  it('counts what was changed, the next one has the rows', async () => {
    const changed: Manuscript = {
      ...long,
      changes: [{ kind: 'glyph', before: '自', after: '字', certain: true }],
    };
    render(
      <ChangeList
        manuscript={changed}
        shown={changed}
        language="zh-Hans"
        editing={{
          steps: 0,
          canUndo: false,
          onUndo: () => {},
          onReset: () => {},
          onToggle: () => {},
          onFill: () => {},
          onPutBack: () => {},
          onCompare: () => {},
        }}
        onJump={() => {}}
      />,
      document.body,
    );
    expect([count('summary'), count('li')]).toEqual([1, 0]);
    await waitFor(() => expect(count('li')).toBe(1));
    render(null, document.body);
  });
});
