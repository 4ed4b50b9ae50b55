import { t } from '../../../utils/browser/i18n.ts';
import css from './frame.css?inline';

const HOST_CSS = `
:host { all: initial !important }
iframe {
  position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none;
  margin: 0; padding: 0; border: 0; background: transparent; color-scheme: normal;
}`;

/** A pane of glass over the page. */
export interface Frame {
  host: HTMLElement;
  /** On top of all, with the keys. */
  raise: () => void;
  remove: () => void;
}

/**
 * Lays a frame over the page: pointer and keys that go to it are never seen by the page, whatever that listens to.
 * The browser empties a frame that is taken out and put back: `onReady` gets its document each time.
 */
export function openFrame(onReady: (inside: Document, host: HTMLElement) => void): Frame {
  const host = document.createElement('jinggao-picker');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = HOST_CSS;
  const frame = document.createElement('iframe');
  frame.title = t('pick.label');
  frame.popover = 'manual';
  const before = document.activeElement;
  const raise = () => {
    if (frame.matches(':popover-open')) frame.hidePopover();
    frame.showPopover();
    frame.focus({ preventScroll: true });
    frame.contentWindow?.focus();
  };
  frame.addEventListener('load', () => {
    if (!frame.contentDocument) return;
    furnish(frame.contentDocument);
    onReady(frame.contentDocument, host);
    raise();
  });
  shadow.append(style, frame);
  document.documentElement.append(host);
  return {
    host,
    raise,
    remove: () => {
      host.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}

function furnish(inside: Document): void {
  inside.documentElement.lang = t('extension.language');
  inside.title = t('pick.label');
  const style = inside.createElement('style');
  style.textContent = css;
  inside.head.append(style);
}
