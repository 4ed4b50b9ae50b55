import './support/setup.ts';
import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Bar } from '../../components/bar/Bar.tsx';
import { DEFAULTS } from '../../utils/browser/settings.ts';
import { findViolations } from './support/axe.ts';

const NAMES = { all: '全部文字', part: '第二篇', section: '本节', selection: '选中的' };

function show(more: Partial<Parameters<typeof Bar>[0]> = {}) {
  const listeners = {
    onScript: vi.fn(),
    onScriptApproach: vi.fn(),
    onOutline: vi.fn(),
    onDetails: vi.fn(),
    onCopy: vi.fn(),
    onFind: vi.fn(),
    onExport: vi.fn(),
    onPrint: vi.fn(),
    onTypography: vi.fn(),
    onFocusMode: vi.fn(),
    onFullscreen: vi.fn(),
    onClose: vi.fn(),
  };
  const view = render(
    <Bar
      script="original"
      several={false}
      outlineOpen={false}
      detailsOpen={false}
      findings={0}
      typography={DEFAULTS.typography}
      singleKeys={true}
      alone={false}
      outline={DEFAULTS.taking.outline}
      extents={() => ['all']}
      nameExtent={(extent) => NAMES[extent]}
      {...listeners}
      {...more}
    />,
  );
  return { ...view, ...listeners };
}

describe('Bar', () => {
  it('offers four scripts and presses the one shown', () => {
    const { getByRole, onScript } = show({ script: 'tw' });
    const pressed = ['原文', '简', '繁(台)', '繁(港)'].map((name) =>
      getByRole('button', { name }).getAttribute('aria-pressed'),
    );
    expect(pressed).toEqual(['false', 'false', 'true', 'false']);
    fireEvent.click(getByRole('button', { name: '繁(港)' }));
    expect(onScript).toHaveBeenCalledExactlyOnceWith('hk');
  });

  it('counts the findings only where there are any', () => {
    expect(show({ findings: 3 }).getByRole('button', { name: /^体检\s?3$/ })).toBeTruthy();
    expect(show().getByRole('button', { name: '体检' })).toBeTruthy();
  });

  it('has no outline button where there is no outline', () => {
    expect(show({ outlineOpen: null }).queryByRole('button', { name: '提纲' })).toBeNull();
  });

  it('tells which drawer is out', () => {
    const { getByRole, onOutline, onDetails } = show({ outlineOpen: true });
    expect(getByRole('button', { name: '提纲' }).getAttribute('aria-expanded')).toBe('true');
    expect(getByRole('button', { name: '体检' }).getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(getByRole('button', { name: '提纲' }));
    fireEvent.click(getByRole('button', { name: '体检' }));
    expect([onOutline, onDetails].map((listener) => listener.mock.calls.length)).toEqual([1, 1]);
  });

  it('closes', () => {
    const { getByRole, onClose } = show();
    fireEvent.click(getByRole('button', { name: '关闭净稿，回到原网页' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('passes axe', async () => {
    expect(await findViolations(show({ findings: 2, several: true }).container)).toEqual([]);
  });
});

describe('CopyMenu', () => {
  it('copies all as Markdown in one click', () => {
    const { getByRole, onCopy } = show();
    fireEvent.click(getByRole('button', { name: '复制' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ form: 'markdown' }, 'all');
  });

  it('opens with the focus inside, copies what is chosen, and gives the focus back', () => {
    const { getByRole, queryByRole, onCopy } = show({ extents: () => ['all', 'part', 'section'] });
    const button = getByRole('button', { name: '更多复制方式' });
    fireEvent.click(button);
    expect(document.activeElement).toBe(getByRole('button', { name: '全部文字' }));
    fireEvent.click(getByRole('button', { name: '第二篇' }));
    fireEvent.click(getByRole('button', { name: /^带格式/ }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ form: 'rich' }, 'part');
    expect(queryByRole('button', { name: /^带格式/ })).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('copies the outline to a depth, with or without leads', () => {
    const { getByRole, onCopy } = show();
    fireEvent.click(getByRole('button', { name: '更多复制方式' }));
    fireEvent.click(getByRole('button', { name: '3' }));
    fireEvent.click(getByRole('checkbox', { name: '连同段首句' }));
    fireEvent.click(getByRole('button', { name: '骨架（只要提纲）' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ form: 'outline', depth: 3, leads: false }, 'all');
  });

  it('takes a selection for what is to be copied', () => {
    const { getByRole, onCopy } = show({ extents: () => ['all', 'selection'] });
    fireEvent.click(getByRole('button', { name: '更多复制方式' }));
    fireEvent.click(getByRole('button', { name: '纯文本' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ form: 'text' }, 'selection');
  });

  it('closes, and nothing else, on Escape', () => {
    const outer = vi.fn();
    const { container, getByRole, queryByRole, onCopy } = show();
    container.addEventListener('keydown', outer);
    fireEvent.click(getByRole('button', { name: '更多复制方式' }));
    fireEvent.keyDown(getByRole('button', { name: /^带格式/ }), { key: 'Escape' });
    expect(queryByRole('button', { name: /^带格式/ })).toBeNull();
    expect([outer, onCopy].map((listener) => listener.mock.calls.length)).toEqual([0, 0]);
  });
});

describe('ExportMenu', () => {
  it.each([
    [/^Word/, 'docx'],
    [/^网页/, 'html'],
    [/^纯文本/, 'txt'],
    [/^电子书/, 'epub'],
    [/^Markdown/, 'md'],
  ])('exports %s', (name, form) => {
    const { getByRole, onExport } = show();
    fireEvent.click(getByRole('button', { name: '导出' }));
    fireEvent.click(getByRole('button', { name }));
    expect(onExport).toHaveBeenCalledExactlyOnceWith(form, 'all');
  });

  it('exports one of several speeches, and prints', () => {
    const { getByRole, onExport, onPrint } = show({ several: true });
    fireEvent.click(getByRole('button', { name: '导出' }));
    fireEvent.click(getByRole('button', { name: '第二篇' }));
    fireEvent.click(getByRole('button', { name: /^Word/ }));
    expect(onExport).toHaveBeenCalledExactlyOnceWith('docx', 'part');
    fireEvent.click(getByRole('button', { name: '导出' }));
    fireEvent.click(getByRole('button', { name: '打印或存成 PDF' }));
    expect(onPrint).toHaveBeenCalledOnce();
  });
});

describe('TypeMenu', () => {
  it.each([
    ['楷', { face: 'kai' }],
    ['22', { size: 22 }],
    ['松', { leading: 2.2 }],
    ['宽', { measure: 44 }],
    ['米黄', { theme: 'sepia' }],
  ])('sets %s', (name, change) => {
    const { getByRole, onTypography } = show();
    fireEvent.click(getByRole('button', { name: '排版' }));
    fireEvent.click(getByRole('button', { name }));
    expect(onTypography).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS.typography, ...change });
  });

  it('leads to the text alone', () => {
    const { getByRole, onFocusMode } = show();
    fireEvent.click(getByRole('button', { name: '排版' }));
    fireEvent.click(getByRole('button', { name: /^只看正文/ }));
    expect(onFocusMode).toHaveBeenCalledOnce();
  });

  it('leads to the full screen', () => {
    const { getByRole, onFullscreen } = show();
    fireEvent.click(getByRole('button', { name: '排版' }));
    fireEvent.click(getByRole('button', { name: /^全屏/ }));
    expect(onFullscreen).toHaveBeenCalledOnce();
  });
});

it.each(['更多复制方式', '导出', '排版'])('%s passes axe when it is open', async (name) => {
  const { container, getByRole } = show({ several: true });
  fireEvent.click(getByRole('button', { name }));
  expect(await findViolations(container)).toEqual([]);
});
