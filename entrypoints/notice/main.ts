import { t } from '../../utils/browser/i18n.ts';
import { openPage } from '../../utils/browser/pages.ts';

document.documentElement.lang = t('extension.language');
document.title = t('notice.title');
const paste = write('button', t('menu.paste'));
paste.addEventListener('click', () => openPage('paste'));
const close = write('button', t('notice.close'));
close.addEventListener('click', () => window.close());
document
  .querySelector('main')
  ?.append(
    write('h1', t('notice.title')),
    write('p', t('notice.restricted')),
    write('p', t('notice.file')),
    paste,
    close,
  );

function write(tag: 'button' | 'h1' | 'p', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
