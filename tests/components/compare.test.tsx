import './support/setup.ts';
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { compareVersions } from '../../utils/compare/comparison.ts';
import type { Finding } from '../../utils/manuscript.ts';
import { findViolations } from './support/axe.ts';
import { collection, manuscript, paragraph, part } from './support/manuscript.ts';
import { show } from './support/show.tsx';

it('shows two versions side by side and takes a masked word over', async () => {
  const text = (word: string) => `我们要坚决反对形式${word}和官僚主义，把心思用在干事上，把力量用在落实上。`;
  const shown = manuscript({
    parts: [part({ blocks: [paragraph(text('XX'))] }), part({ blocks: [paragraph(text('主义'))] })],
    findings: [{ kind: 'near-duplicate', quote: '', part: 1, other: 2, detail: '90 %' }],
  });
  const { container, getByRole, findByText, onClose } = show(shown, { compare: compareVersions });
  fireEvent.click(getByRole('button', { name: /^体检/ }));
  fireEvent.click(getByRole('button', { name: '对照' }));
  const comparison = getByRole('region', { name: '两篇对照' });
  expect(await findByText('“XX”：第 2 篇同段作“主义”')).toBeTruthy();
  expect([...comparison.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['XX', '主义']);
  expect(await findViolations(container)).toEqual([]);
  const accept = getByRole('button', { name: '采用“主义”' });
  accept.focus();
  fireEvent.click(accept);
  const block = () => container.querySelector('[data-place="0:0:0"]')?.textContent;
  expect(block()).toBe(text('主义'));
  await waitFor(() => expect(comparison.querySelector('mark')).toBeNull());
  expect(document.activeElement).toBe(comparison);
  // A key that is pressed where nothing has the focus is the view's.
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(block()).toBe(text('XX'));
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(container.querySelector('.compare')).toBeNull();
  expect(document.activeElement).toBe(getByRole('main'));
  expect(onClose).not.toHaveBeenCalled();
});

it('says so where two versions cannot be compared', async () => {
  const findings: Finding[] = [{ kind: 'near-duplicate', quote: '', part: 1, other: 2, detail: '90 %' }];
  const { container, getByRole, findByText } = show({ ...collection(), findings });
  fireEvent.click(getByRole('button', { name: /^体检/ }));
  fireEvent.click(getByRole('button', { name: '对照' }));
  expect(await findByText('现在不能对照。')).toBeTruthy();
  expect(container.querySelector('.compare')).toBeNull();
});
