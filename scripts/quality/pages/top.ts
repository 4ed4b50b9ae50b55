import type { Meta } from '../../../utils/manuscript.ts';
import { type Draft, show } from './draft.ts';
import { composeCrumb, composeMeta, type Site } from './site.ts';
import type { Text } from './text.ts';

/** What stands above the text: greeting, menu, path, headline and data. */
export function composeTop(
  draft: Draft,
  site: Site,
  text: Text,
): { html: string; headline: string; meta: Partial<Meta> } {
  const { random } = draft;
  const rows: string[] = [];
  if (random.chance(0.6))
    rows.push(
      `<div class="${random.pick(['top', 'hd', 'login'])}">${show(draft, site.say('greeting'), 'greeting')}</div>`,
    );
  const menu = ['首页', '公文范文', '讲话致辞', '心得体会', '工作总结'].map(
    (item) => `<a href="/x">${show(draft, item)}</a>`,
  );
  if (random.chance(0.7))
    rows.push(`<div class="${random.pick(['nav', 'menu', 'z1'])}">${menu.join(' ')}</div>`);
  else draft.visible.splice(-menu.length);
  const meta: Partial<Meta> = {};
  if (random.chance(0.8)) {
    const crumb = composeCrumb(site);
    rows.push(
      `<div class="${random.pick(['crumb', 'weizhi', 'x2'])}">${show(draft, crumb.text, 'breadcrumb')}</div>`,
    );
  }
  const heading = random.pick(['h1', 'h1', 'h2', 'div']);
  const head = [
    `<${heading}${heading === 'div' ? ' class="title"' : ''}>${show(draft, text.title)}</${heading}>`,
  ];
  if (random.chance(0.8)) {
    const data = composeMeta(site);
    Object.assign(meta, data.meta);
    head.push(
      `<div class="${random.pick(['info', 'tools', 'q5'])}">${data.rows.map((row) => `<div>${show(draft, row, 'meta')}</div>`).join('')}</div>`,
    );
  }
  return { html: rows.join('\n'), headline: head.join('\n'), meta };
}
