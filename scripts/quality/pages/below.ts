import { type Draft, show } from './draft.ts';
import type { Random } from './random.ts';
import type { Site } from './site.ts';
import { composeParagraph, composeTitle } from './speeches.ts';
import type { Text } from './text.ts';
import { OFFICE } from './words.ts';

/** Boxes below the text, in the container or beside it. */
export function composeBelow(draft: Draft, site: Site, text: Text, shape: string): string {
  const { random } = draft;
  const box = (names: readonly string[], html: string) => `<div class="${random.pick(names)}">${html}</div>`;
  const line = (
    kind:
      | 'download'
      | 'paywall'
      | 'share'
      | 'note'
      | 'advertisement'
      | 'commentHead'
      | 'comment'
      | 'echo'
      | 'relatedHead'
      | 'neighbours',
  ) => show(draft, site.say(kind), kind);
  const boxes: (() => string)[] = [
    () => box(['down', 'xz', 'f1'], line('download')),
    // A page that asks for payment beside its fold does not fold for free.
    ...(shape === 'free fold' || shape === 'waiting'
      ? []
      : [() => box(['pay', 'tips', 'f2'], line('paywall'))]),
    () => box(['share', 'fx', 'f3'], line('share')),
    () => box(['sm', 'tip', 'f4'], line('note')),
    () => box(['gg', 'ad', 'f5'], line('advertisement')),
    () => box(['tit', 'f6'], line('echo')),
    () => box(['sxp', 'prenext', 'f7'], `<p>${line('neighbours')}</p><p>${line('neighbours')}</p>`),
    () =>
      box(
        ['pl', 'comment', 'f8'],
        `<h3>${line('commentHead')}</h3><p>${line('comment')}</p><p>${line('comment')}</p>`,
      ),
    () => related(draft, site, random.chance(0.7)),
    () => loudList(draft, random),
    ...(site.wordings.boxes.length === 0 ? [] : [() => boxed(draft, site), () => boxed(draft, site)]),
  ];
  const share = text.lines.length === 0 ? 0.3 : 0.45;
  return boxes.map((write) => (random.chance(share) ? write() : '')).join('\n');
}

/** Some lines that stand together, as a list or as rows. */
function boxed(draft: Draft, { random, box }: Site): string {
  const { kind, lines } = box();
  const [outer, inner] = random.pick([
    ['ul', 'li'],
    ['div', 'div'],
    ['div', 'span'],
    ['dl', 'dd'],
  ] as const);
  const rows = lines.map((line) => `<${inner}>${show(draft, line, kind)}</${inner}>`);
  return `<${outer} class="${random.pick(['m-box', 'side', 'f8'])}">${rows.join('\n')}</${outer}>`;
}

/** Other texts of the site, with links or without, some with dates. */
function related(draft: Draft, site: Site, linked: boolean): string {
  const { random } = draft;
  const row = () => {
    const words = composeTitle(random) + (random.chance(0.3) ? ' 2023-04-11' : '');
    const html = show(draft, words, 'related');
    return `<li>${linked ? `<a href="/a/${random.integer(1, 999)}.html">${html}</a>` : html}</li>`;
  };
  const head = show(draft, site.say('relatedHead'), 'related head');
  return `<div class="${random.pick(['xg', 'related', 'list', 'f9'])}"><h3>${head}</h3><ul>${Array.from({ length: random.integer(3, 9) }, row).join('')}</ul></div>`;
}

/** A list beside the text, each entry with its beginning, longer in all than a short speech. */
function loudList(draft: Draft, random: Random): string {
  const card = () =>
    `<div class="item"><h4><a href="/a/${random.integer(1, 999)}.html">${show(draft, composeTitle(random), 'card')}</a></h4><p>${show(
      draft,
      `${composeParagraph(OFFICE, random).slice(0, 90)}…`,
      'card',
    )}</p></div>`;
  return `<div class="${random.pick(['sidebar', 'right', 'r2'])}">${Array.from({ length: random.integer(4, 8) }, card).join('')}</div>`;
}

/** What stands at the foot of a host's page. */
export function composeFooter(draft: Draft, site: Site): string {
  const rows = Array.from(
    { length: draft.random.integer(1, 4) },
    () => `<p>${show(draft, site.say('footer'), 'footer')}</p>`,
  );
  return `<div class="${draft.random.pick(['footer', 'bottom', 'ft', 'y9'])}">${rows.join('')}</div>`;
}
