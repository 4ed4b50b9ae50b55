import './support/setup.ts';
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportFile } from '../../utils/browser/on-demand.ts';
import { DEFAULTS } from '../../utils/browser/settings.ts';
import { TAKEN, type TakingSettings } from '../../utils/browser/taking-settings.ts';
import type { ExportRequest } from '../../utils/write/export-file.ts';
import { collection, manuscript, paragraph, part } from './support/manuscript.ts';
import { type ReaderProps, show } from './support/show.tsx';

const writeText = vi.fn(async (_text: string) => {});
const requests: ExportRequest[] = [];
const exportFile: ExportFile = async (_manuscript, request) => {
  requests.push(request);
  return { name: `x.${request.format}`, type: 'text/plain', bytes: new Uint8Array() };
};
const TODAY = '2026-11-22';

/** Half past seven in Beijing, where a new day has begun that has not in Greenwich. */
beforeAll(() => {
  vi.stubEnv('TZ', 'Asia/Shanghai');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T23:30:00Z') });
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

beforeEach(() => {
  writeText.mockClear();
  requests.length = 0;
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText, write: vi.fn() } });
  URL.createObjectURL = () => 'blob:1';
});

function open(more: Partial<ReaderProps>) {
  return show(collection(), { convert: async (given) => given, exportFile, ...more });
}

function prefer(more: Partial<TakingSettings>): { taking: TakingSettings } {
  return { taking: { ...TAKEN, ...more } };
}

async function copied(): Promise<string> {
  await waitFor(() => expect(writeText).toHaveBeenCalledOnce());
  return writeText.mock.calls[0]?.[0] ?? '';
}

describe('copying', () => {
  it('writes Markdown as it is preferred, by the button and by key', async () => {
    const { getByRole } = open(
      prefer({ markdown: { preset: 'joplin', topLevel: 2, frontMatter: true }, provenance: false }),
    );
    fireEvent.click(getByRole('button', { name: '复制' }));
    const markdown = await copied();
    expect(markdown).toMatch(/^---\ntitle: "讲话稿两篇"\nsource: "https:\/\/example\.com\/doc-1\.html"\n/);
    expect(markdown).toContain(`\nretrieved: ${TODAY}\n---\n\n## 讲话稿两篇\n\n### 第一篇\n`);
    expect(markdown).not.toContain('原文链接');
    writeText.mockClear();
    fireEvent.keyDown(getByRole('main'), { key: 'c' });
    expect(await copied()).toBe(markdown);
  });

  it('writes no front matter unless that is preferred, whatever the program', async () => {
    const { getByRole } = open(prefer({ markdown: { preset: 'obsidian', topLevel: 1, frontMatter: false } }));
    fireEvent.click(getByRole('button', { name: '复制' }));
    expect(await copied()).toMatch(/^# 讲话稿两篇\n[\s\S]*原文链接：<https:\/\/example\.com\/doc-1\.html>\n/);
  });

  it('writes a section without front matter and source', async () => {
    const { getByRole } = open(prefer({ markdown: { preset: 'plain', topLevel: 1, frontMatter: true } }));
    fireEvent.click(getByRole('button', { name: '更多复制方式' }));
    fireEvent.click(getByRole('button', { name: '这一节' }));
    fireEvent.click(getByRole('button', { name: /^Markdown/ }));
    expect(await copied()).toBe('# 讲话稿两篇\n\n## 第一篇\n\n同志们：\n');
  });

  it('marks or lists doubtful breaks where that is preferred', async () => {
    const cleaned = manuscript({
      parts: [part({ blocks: [paragraph('甲。'), paragraph('乙。', { restored: { certain: false } })] })],
    });
    const { getByRole, change } = open({ cleaned, ...prefer({ restorations: 'marked' }) });
    const copyText = async () => {
      fireEvent.click(getByRole('button', { name: '更多复制方式' }));
      fireEvent.click(getByRole('button', { name: '纯文本' }));
      const text = await copied();
      writeText.mockClear();
      return text;
    };
    expect(await copyText()).toContain('　　〔？〕乙。\n');
    change(prefer({ restorations: 'listed' }));
    expect(await copyText()).toContain('以下分段网页没有，系推测：“乙。”\n');
    change(prefer({ restorations: 'plain' }));
    expect(await copyText()).not.toMatch(/〔？〕|推测/);
  });

  it('offers the outline as deep as it is preferred', async () => {
    const { getByRole } = open(prefer({ outline: { depth: 1, leads: false } }));
    fireEvent.click(getByRole('button', { name: '更多复制方式' }));
    expect(getByRole('button', { name: '1' }).getAttribute('aria-pressed')).toBe('true');
    const leads = getByRole('checkbox');
    expect(leads instanceof HTMLInputElement && leads.checked).toBe(false);
  });

  it('waits for the script that the text opens in', async () => {
    let answer = () => {};
    const gate = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { getByRole } = open({
      firstScript: 'tw',
      convert: async (given) => {
        await gate;
        return { ...given, title: '講話稿兩篇' };
      },
    });
    fireEvent.click(getByRole('button', { name: '复制' }));
    answer();
    expect(await copied()).toMatch(/^# 講話稿兩篇\n/);
  });
});

describe('exporting', () => {
  it.each([
    [/^Word/, {}, { format: 'docx', preset: 'gongwen', quotes: 'keep' }],
    [/^Word/, { docx: { preset: 'plain' } }, { format: 'docx', preset: 'plain', quotes: 'keep' }],
    [/^纯文本/, { text: { encoding: 'gbk', crlf: true } }, { format: 'txt', encoding: 'gbk', crlf: true }],
    [
      /^Markdown/,
      { markdown: { preset: 'obsidian', topLevel: 3, frontMatter: true } },
      { format: 'md', preset: 'obsidian', topLevel: 3, frontMatter: true },
    ],
    [/^网页/, { provenance: false }, { format: 'html', provenance: false }],
    [/^电子书/, { restorations: 'listed' }, { format: 'epub', restorations: 'listed' }],
  ] as const)('as %s follows %j', async (name, preferred, request) => {
    const { getByRole, findByText } = open(prefer(preferred));
    fireEvent.click(getByRole('button', { name: '导出' }));
    fireEvent.click(getByRole('button', { name }));
    await findByText(/^已导出/);
    expect(requests).toEqual([expect.objectContaining({ retrieved: TODAY, ...request })]);
  });

  it.each([
    ['keep', 'keep'],
    ['traditional', 'corner'],
  ] as const)(
    'a Traditional text as Word has the quotation marks of the choice %s',
    async (quotes, expected) => {
      const { getByRole, findByText } = open({
        cleaned: manuscript({ writing: 'Hant' }),
        conversion: { ...DEFAULTS.conversion, quotes },
      });
      fireEvent.click(getByRole('button', { name: '导出' }));
      fireEvent.click(getByRole('button', { name: /^Word/ }));
      await findByText(/^已导出/);
      expect(requests).toEqual([expect.objectContaining({ preset: 'traditional', quotes: expected })]);
    },
  );
});

describe('choices of conversion', () => {
  it('that change while the text is read convert it anew; other settings do not', async () => {
    let title = '講話';
    const convert = vi.fn(async (given: ReturnType<typeof manuscript>) => ({ ...given, title }));
    const { findByRole, change } = open({ firstScript: 'tw', convert });
    await findByRole('heading', { level: 1, name: '講話' });
    title = '講「話」';
    change({ typography: { ...DEFAULTS.typography, size: 22 }, conversion: { ...DEFAULTS.conversion } });
    change({ conversion: { ...DEFAULTS.conversion, quotes: 'traditional' } });
    await findByRole('heading', { level: 1, name: '講「話」' });
    expect(convert).toHaveBeenCalledTimes(2);
  });
});
