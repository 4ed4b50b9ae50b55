import './support/setup.ts';
import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Bar } from '../../components/Bar.tsx';
import { findViolations } from './support/axe.ts';

function show(more: Partial<Parameters<typeof Bar>[0]> = {}) {
  const listeners = {
    onScript: vi.fn(),
    onOutline: vi.fn(),
    onDetails: vi.fn(),
    onCopy: vi.fn(),
    onClose: vi.fn(),
  };
  const view = render(
    <Bar
      script="original"
      several={false}
      outlineOpen={false}
      detailsOpen={false}
      findings={0}
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

describe('CopyButton', () => {
  it('copies a single speech at once', () => {
    const { getByRole, onCopy } = show();
    fireEvent.click(getByRole('button', { name: '复制' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('all');
  });

  it('asks which of several, with the focus on the choice', () => {
    const { getByRole, queryByRole, onCopy } = show({ several: true });
    const button = getByRole('button', { name: '复制' });
    fireEvent.click(button);
    expect(onCopy).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(getByRole('button', { name: '复制这一篇' }));
    fireEvent.click(getByRole('button', { name: '复制这一篇' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('part');
    expect(queryByRole('button', { name: '复制全部' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('closes the choice, and nothing else, on Escape', () => {
    const outer = vi.fn();
    const { container, getByRole, queryByRole, onCopy } = show({ several: true });
    container.addEventListener('keydown', outer);
    fireEvent.click(getByRole('button', { name: '复制' }));
    fireEvent.keyDown(getByRole('button', { name: '复制全部' }), { key: 'Escape' });
    expect(queryByRole('button', { name: '复制全部' })).toBeNull();
    expect([outer, onCopy].map((listener) => listener.mock.calls.length)).toEqual([0, 0]);
  });
});
