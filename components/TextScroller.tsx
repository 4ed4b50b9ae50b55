import type { ComponentChildren, RefObject } from 'preact';
import { t } from '../utils/browser/i18n.ts';
import type { Typography } from '../utils/browser/settings.ts';
import { ownName } from './styles/own-names.ts';

interface Props {
  scroller: RefObject<HTMLElement | null>;
  /** Something lies over it. */
  inert: boolean;
  typography: Typography;
  children: ComponentChildren;
}

/** Where the text is read and scrolled, in the reader's type: what stands beside it has a type of its own. */
export function TextScroller({ scroller, inert, typography, children }: Props) {
  const { face, size, leading, measure } = typography;
  return (
    <main
      ref={scroller}
      class="scroller"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('reader.text')}
      inert={inert}
      data-face={face}
      style={{
        [ownName('size')]: `${size}px`,
        [ownName('leading')]: leading,
        [ownName('measure')]: measure,
      }}
    >
      {children}
    </main>
  );
}
