import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { Convert } from '../../../components/hooks/useScript.ts';
import { type Cleaned, Reader } from '../../../components/Reader.tsx';
import { DEFAULTS } from '../../../utils/browser/settings.ts';
import { help } from './help.ts';

/** As a conversion would, for all to see. */
export const toTraditional: Convert = async (given) => ({ ...given, title: `繁${given.title}` });

export type ReaderProps = Parameters<typeof Reader>[0];

/** The view over what a page was cleaned to. */
export function show(shown: Cleaned, more: Partial<ReaderProps> = {}) {
  const onClose = vi.fn();
  const edits = { history: null, joined: null };
  const view = (changed: Partial<ReaderProps>) => (
    <Reader
      cleaned={shown}
      mainText={null}
      pdf={false}
      edits={edits}
      convert={toTraditional}
      compare={() => Promise.reject(new Error())}
      exportFile={() => Promise.reject(new Error())}
      help={help}
      firstScript="original"
      conversion={DEFAULTS.conversion}
      taking={DEFAULTS.taking}
      singleKeys={true}
      onPrint={() => {}}
      typography={DEFAULTS.typography}
      onTypography={async () => {}}
      onClose={onClose}
      {...more}
      {...changed}
    />
  );
  const rendered = render(view({}));
  const change = (changed: Partial<ReaderProps>) => rendered.rerender(view(changed));
  return { ...rendered, onClose, change };
}
