import { expect, it } from 'vitest';
import { isStableName } from '../../../utils/pick/stable-name.ts';

it.each([...['content', 'article-body', 'nr_box', 'con2', 'mainContentBox', 'TRS_Editor', '正文']])(
  '%s looks lasting',
  (name) => expect(isStableName(name)).toBe(true),
);

it.each([
  ...['active', 'is-open', 'hidden', 'post-8812', 'doc_20240305', 'css-1q2w3e', 'style_abc__x7Gh2'],
  ...['sc-bdVaJa', 'a:b', '2col', '', 'w-[600px]', 'a'.repeat(41)],
])('%j does not', (name) => expect(isStableName(name)).toBe(false));
