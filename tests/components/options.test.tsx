import './support/setup.ts';
import { act, cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../entrypoints/options/view/OptionsPage.tsx';
import { DEFAULTS, type Settings } from '../../utils/browser/settings.ts';
import { writeSettingsFile } from '../../utils/browser/settings-file.ts';
import type { Keys } from '../../utils/browser/shortcuts.ts';
import { findViolations } from './support/axe.ts';

function open(more: Partial<Settings> = {}, keys: Keys | null = { read: 'Alt+R', turn: '' }) {
  const onSave = vi.fn(async (_settings: Settings) => {});
  const onRequestPermission = vi.fn(async (_host: string) => true);
  const onPaste = vi.fn();
  const onRemovePermission = vi.fn(async (_host: string) => {});
  const hasPermission = vi.fn(async (_host: string) => true);
  const settings = { ...DEFAULTS, ...more };
  const heard = { settings: (_settings: Settings) => {}, permissions: () => {} };
  const view = render(
    <OptionsPage
      {...{ settings, keys, onSave, onRequestPermission, onRemovePermission, hasPermission, onPaste }}
      revocable={['ruiwen.com', 'fwsir.com']}
      onShortcuts={() => {}}
      watchSettings={(onChange) => {
        heard.settings = onChange;
        return () => {};
      }}
      watchPermissions={(onChange) => {
        heard.permissions = onChange;
        return () => {};
      }}
    />,
  );
  return { ...view, onSave, onRequestPermission, onRemovePermission, hasPermission, onPaste, heard };
}

type View = ReturnType<typeof open>;

function addHost({ getByRole }: View, list: string, host: string) {
  const section = within(getByRole('region', { name: list }));
  fireEvent.input(section.getByRole('textbox'), { target: { value: host } });
  fireEvent.click(section.getByRole('button', { name: '添加' }));
  return section;
}

describe('OptionsPage', () => {
  it('keeps the script that is chosen', () => {
    const { getByRole, onSave } = open();
    fireEvent.click(getByRole('radio', { name: '转成繁体（台湾）' }));
    expect(onSave).toHaveBeenCalledWith({ ...DEFAULTS, script: 'tw' });
  });

  it('keeps the type that is chosen', () => {
    const { getByRole, onSave } = open();
    fireEvent.click(getByRole('button', { name: '22' }));
    expect(onSave.mock.lastCall?.[0].typography).toEqual({ ...DEFAULTS.typography, size: 22 });
  });

  it('keeps what is chosen of conversion', () => {
    const { getByRole, onSave } = open();
    fireEvent.click(getByRole('button', { name: '繁体用「」' }));
    fireEvent.click(getByRole('checkbox', { name: /^简体转台湾繁体时，换用台湾的词语（项目 → 專案/ }));
    expect(onSave.mock.lastCall?.[0]).toEqual({
      ...DEFAULTS,
      conversion: { words: [], vocabulary: true, quotes: 'traditional' },
    });
  });

  it('keeps a list of own words, and takes none with a wrong line', async () => {
    const { getByRole, queryByRole, findByText, onSave } = open();
    const box = () => getByRole('textbox', { name: '自定词语' });
    const write = (value: string) => {
      fireEvent.input(box(), { target: { value } });
      fireEvent.click(getByRole('button', { name: '保存词语' }));
    };
    fireEvent.click(getByRole('button', { name: '用这个例子开头' }));
    expect(box()).toHaveProperty('value', expect.stringContaining('范长江 → 范長江'));
    write('范仲淹\n\n软件 → 軟體 @澳');
    await findByText('没有保存。第 3 行：@ 后面只能是 @hans @tw @hk 之一。');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(onSave).not.toHaveBeenCalled();
    getByRole('button', { name: '保存词语' }).focus();
    write(' 范仲淹 \n\n软件 → 軟體 @台\n');
    expect(onSave.mock.lastCall?.[0].conversion.words).toEqual(['范仲淹', '软件 → 軟體 @台']);
    await findByText('已存 2 个');
    expect(box()).toHaveProperty('value', '范仲淹\n软件 → 軟體 @台');
    expect(document.activeElement).toBe(getByRole('button', { name: '保存词语' }));
    expect(queryByRole('button', { name: '用这个例子开头' })).toBeNull();
    write('');
    expect(onSave.mock.lastCall?.[0]).toEqual(DEFAULTS);
  });

  it('keeps how a text is taken away', () => {
    const { getByRole, onSave } = open();
    const section = within(getByRole('region', { name: '复制和导出' }));
    const press = (name: string | RegExp) => fireEvent.click(section.getByRole('button', { name }));
    const check = (name: string | RegExp) => fireEvent.click(section.getByRole('checkbox', { name }));
    for (const name of ['文末列出', 'Obsidian', '##', '公文', 'GBK', '4']) press(name);
    for (const name of ['文末写明网址和日期', /^Windows 换行/, '连同段首句']) check(name);
    expect(onSave.mock.lastCall?.[0].taking).toEqual({
      markdown: { preset: 'obsidian', topLevel: 2, frontMatter: true },
      docx: { preset: 'gongwen' },
      text: { encoding: 'gbk', crlf: true },
      outline: { depth: 4, leads: false },
      provenance: false,
      restorations: 'listed',
    });
    check(/^开头写 YAML/);
    expect(onSave.mock.lastCall?.[0].taking.markdown.frontMatter).toBe(false);
  });

  it('adds a site once the browser has permission, and gives the permission back with it', async () => {
    const view = open();
    const section = addHost(view, '自动打开', 'https://www.example.com/a');
    await section.findByText('example.com');
    expect(view.onRequestPermission).toHaveBeenCalledWith('example.com');
    expect(view.onSave.mock.lastCall?.[0].sites.opened).toEqual(['example.com']);
    fireEvent.click(section.getByRole('button', { name: '删除 example.com' }));
    await waitFor(() => expect(view.onRemovePermission).toHaveBeenCalledWith('example.com'));
    expect(view.onSave.mock.lastCall?.[0]).toEqual(DEFAULTS);
  });

  it('keeps the permission while the other list wants it', async () => {
    const view = open({ sites: { off: [], added: ['example.com'], opened: ['example.com'] } });
    const section = within(view.getByRole('region', { name: '自动打开' }));
    fireEvent.click(section.getByRole('button', { name: '删除 example.com' }));
    await waitFor(() => expect(view.onSave).toHaveBeenCalled());
    expect(view.onRemovePermission).not.toHaveBeenCalled();
  });

  it('follows what is set elsewhere, and does not write it over', () => {
    const { getByRole, getByText, onSave, heard } = open();
    const box = getByRole('textbox', { name: '自定词语' });
    fireEvent.input(box, { target: { value: '范仲' } });
    const rules = [{ host: 'example.com', container: '#text', drop: [], phrases: [] }];
    const typography = { ...DEFAULTS.typography, theme: 'dark' as const };
    act(() => heard.settings({ ...structuredClone(DEFAULTS), rules, typography }));
    getByText('example.com');
    expect(getByRole('button', { name: '暗' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(getByRole('radio', { name: '转成简体' }));
    expect(onSave.mock.lastCall?.[0]).toEqual({ ...DEFAULTS, rules, typography, script: 'hans' });
    expect(box).toHaveProperty('value', '范仲');
  });

  it('minds no echo of an older change while a newer one is being kept', async () => {
    const { getByRole, onSave, heard } = open();
    const kept = Promise.withResolvers<void>();
    onSave.mockReturnValue(kept.promise);
    fireEvent.click(getByRole('radio', { name: '转成简体' }));
    act(() => heard.settings(DEFAULTS));
    expect(getByRole('radio', { name: '转成简体' })).toHaveProperty('checked', true);
    kept.resolve();
    await act(() => kept.promise);
    act(() => heard.settings(DEFAULTS));
    expect(getByRole('radio', { name: '转成简体' })).toHaveProperty('checked', false);
  });

  it('says on which sites there is no permission, and asks for it again', async () => {
    const view = open({ sites: { off: [], added: ['example.com', 'example.org'], opened: [] } });
    view.hasPermission.mockImplementation(async (host) => host !== 'example.org');
    view.heard.permissions();
    const section = within(view.getByRole('region', { name: '也在这些网站上识别讲话稿' }));
    await section.findByText('浏览器还没有授权');
    expect(section.queryByRole('button', { name: '授权 example.com' })).toBeNull();
    fireEvent.click(section.getByRole('button', { name: '授权 example.org' }));
    expect(view.onRequestPermission).toHaveBeenCalledWith('example.org');
    view.hasPermission.mockResolvedValue(true);
    view.heard.permissions();
    await waitFor(() => expect(section.queryByText('浏览器还没有授权')).toBeNull());
  });

  it('gives the permission back for sites that a file or the defaults leave out', async () => {
    const sites = { off: [], added: ['example.com'], opened: ['example.org'] };
    const { container, getByRole, onRemovePermission } = open({ sites });
    const file = writeSettingsFile({ ...DEFAULTS, sites: { ...sites, opened: ['example.com'] } });
    fireEvent.change(container.querySelector('input[type=file]') as HTMLInputElement, {
      target: { files: [new File([file], 'settings.json')] },
    });
    await waitFor(() => expect(onRemovePermission.mock.calls).toEqual([['example.org']]));
    fireEvent.click(getByRole('button', { name: '恢复默认' }));
    await waitFor(() => expect(onRemovePermission.mock.calls).toEqual([['example.org'], ['example.com']]));
  });

  it('adds nothing without permission or without a domain name', async () => {
    const view = open();
    view.onRequestPermission.mockResolvedValue(false);
    const section = addHost(view, '自动打开', 'example.com');
    await section.findByText('浏览器没有授权，没有添加。');
    addHost(view, '自动打开', 'example');
    await section.findByText('请写域名，例如 example.com。');
    expect(view.onRequestPermission).toHaveBeenCalledOnce();
    expect(view.onSave).not.toHaveBeenCalled();
  });

  it('switches built-in sites off one by one, or all of a rule, and on again', () => {
    const { getByRole, onSave } = open();
    const off = () => onSave.mock.lastCall?.[0].sites.off;
    const box = (name: string) => getByRole('checkbox', { name, hidden: true });
    const all = () => within(box('ruiwen.com').closest('fieldset') ?? document.body).getByText('这 2 个全部');
    fireEvent.click(box('fwsir.com'));
    expect(off()).toEqual(['fwsir.com']);
    expect([box('ruiwen.com'), box('fwsir.com')].map((one) => 'checked' in one && one.checked)).toEqual([
      true,
      false,
    ]);
    fireEvent.click(all());
    expect(off()).toEqual([]);
    fireEvent.click(all());
    expect(off()).toEqual(['ruiwen.com', 'fwsir.com']);
  });

  it('says on which built-in sites there is no permission, and asks for it', async () => {
    const { findByRole, hasPermission, heard, onRequestPermission } = open();
    hasPermission.mockImplementation(async (host) => host !== 'ruiwen.com');
    heard.permissions();
    const ask = await findByRole('button', { name: '授权 ruiwen.com', hidden: true });
    fireEvent.click(ask);
    expect(onRequestPermission).toHaveBeenCalledExactlyOnceWith('ruiwen.com');
  });

  it('gives the focus to the form of a rule and back to the button, and names the field that is wrong', () => {
    const rules = [{ host: 'example.com', container: '#text', drop: [], phrases: [] }];
    const { getByRole } = open({ rules });
    const button = () => getByRole('button', { name: '写一条规则' });
    const region = within(getByRole('region', { name: '自己的规则' }));
    fireEvent.click(button());
    expect(document.activeElement).toBe(region.getByRole('textbox', { name: '网站域名' }));
    fireEvent.input(region.getByRole('textbox', { name: '网站域名' }), { target: { value: 'example.org' } });
    const drop = region.getByRole('textbox', { name: /^不要的部分/ });
    fireEvent.input(drop, { target: { value: '>>' } });
    fireEvent.click(region.getByRole('button', { name: '保存' }));
    expect(document.activeElement).toBe(drop);
    expect(drop.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(drop.getAttribute('aria-describedby') ?? '')?.textContent).toContain('>>');
    fireEvent.click(region.getByRole('button', { name: '取消' }));
    expect(document.activeElement).toBe(button());
    fireEvent.click(region.getByRole('button', { name: '删除 example.com 的规则' }));
    expect(document.activeElement).toBe(button());
  });

  it('gives the focus to the field of a list where a host has gone or is wrong', async () => {
    const view = open({ sites: { off: [], added: [], opened: ['example.com'] } });
    const section = within(view.getByRole('region', { name: '自动打开' }));
    const field = section.getByRole('textbox');
    fireEvent.click(section.getByRole('button', { name: '删除 example.com' }));
    expect(document.activeElement).toBe(field);
    addHost(view, '自动打开', 'example');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    const error = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).toBe('请写域名，例如 example.com。');
  });

  it('brings back what an import or the defaults took the place of', async () => {
    const { getByRole, findByText, onSave, queryByRole } = open({ script: 'tw' });
    fireEvent.click(getByRole('button', { name: '恢复默认' }));
    await findByText('已恢复默认设置。');
    expect(onSave.mock.lastCall?.[0]).toEqual(DEFAULTS);
    fireEvent.click(getByRole('button', { name: '撤销' }));
    await findByText('已撤销。');
    expect(onSave.mock.lastCall?.[0]).toEqual({ ...DEFAULTS, script: 'tw' });
    expect(queryByRole('button', { name: '撤销' })).toBeNull();
  });

  it('keeps an own rule, refuses a wrong selector, and takes the rule out again', async () => {
    const { getByRole, findByText, onSave } = open();
    fireEvent.click(getByRole('button', { name: '写一条规则' }));
    const write = (name: RegExp, value: string) =>
      fireEvent.input(getByRole('textbox', { name }), { target: { value } });
    const region = within(getByRole('region', { name: '自己的规则' }));
    fireEvent.input(region.getByRole('textbox', { name: '网站域名' }), { target: { value: 'example.com' } });
    write(/^不要的部分/, '.ad\n>>');
    fireEvent.click(region.getByRole('button', { name: '保存' }));
    await findByText('这不是 CSS 选择器：>>');
    write(/^不要的部分/, '.ad');
    write(/^含有这些字/, '客服热线\n');
    fireEvent.click(region.getByRole('button', { name: '保存' }));
    const rule = { host: 'example.com', container: '', drop: ['.ad'], phrases: ['客服热线'] };
    expect(onSave.mock.lastCall?.[0].rules).toEqual([rule]);
    fireEvent.click(getByRole('button', { name: '删除 example.com 的规则' }));
    expect(onSave.mock.lastCall?.[0].rules).toEqual([]);
  });

  it('takes a settings file, and refuses a broken one without changing anything', async () => {
    const { container, findByText, onSave } = open();
    const choose = (text: string) =>
      fireEvent.change(container.querySelector('input[type=file]') as HTMLInputElement, {
        target: { files: [new File([text], 'settings.json')] },
      });
    choose('{');
    await findByText('没有读入：这不是 JSON 文件，或者已经损坏。');
    choose('{"kind":"jinggao-settings","version":1,"settings":{"script":"latin"}}');
    await findByText('没有读入：文件里这一项不对：script');
    expect(onSave).not.toHaveBeenCalled();
    choose(writeSettingsFile({ ...DEFAULTS, script: 'hk' }));
    await findByText('已读入。');
    expect(onSave).toHaveBeenCalledWith({ ...DEFAULTS, script: 'hk' });
  });

  it('says so where nothing can be kept, and never that it was', async () => {
    const { getByRole, findByText, onSave, queryByText } = open();
    onSave.mockRejectedValue(new Error('QuotaExceededError'));
    fireEvent.click(getByRole('radio', { name: '转成简体' }));
    await findByText(/^没能保存/);
    fireEvent.click(getByRole('button', { name: '恢复默认' }));
    await findByText('撤销');
    expect(queryByText('已恢复默认设置。')).toBeNull();
  });

  it('names the keys that the browser has, and is silent where it has none', () => {
    const { getByRole } = open({}, { read: 'Alt+Shift+R', turn: '' });
    const rows = within(getByRole('region', { name: '快捷键' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Alt\+Shift\+R/),
      expect.stringMatching(/^未设/),
    ]);
    cleanup();
    const without = open({}, null);
    expect(without.queryByRole('button', { name: '打开浏览器的快捷键设置' })).toBeNull();
    fireEvent.click(without.getByRole('checkbox', { name: /^净稿里的单键快捷键/ }));
    expect(without.onSave).toHaveBeenCalledWith({ ...DEFAULTS, singleKeys: false });
  });

  it('leads to the page where manuscripts are pasted', () => {
    const { getByRole, onPaste } = open();
    fireEvent.click(getByRole('button', { name: '贴一篇稿子，或打开存下的网页' }));
    expect(onPaste).toHaveBeenCalledOnce();
  });

  it('breaks no rule of accessibility', async () => {
    const { container, getByRole } = open({ sites: { off: [], added: ['example.com'], opened: [] } });
    fireEvent.click(getByRole('button', { name: '写一条规则' }));
    fireEvent.input(getByRole('textbox', { name: '自定词语' }), { target: { value: '→' } });
    fireEvent.click(getByRole('button', { name: '保存词语' }));
    expect(await findViolations(container)).toEqual([]);
  });
});
