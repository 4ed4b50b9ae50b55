import type { RemovalReason } from '../manuscript.ts';

/** What element names and roles say. `header` and `footer` of an article are its own: no hint. */
const BY_NAME: ReadonlyMap<string, RemovalReason> = new Map([
  ['nav', 'breadcrumb'],
  ['footer', 'footer'],
  ['aside', 'related'],
  ['figcaption', 'outside'],
]);

const BY_ROLE: ReadonlyMap<string, RemovalReason> = new Map([
  ['navigation', 'breadcrumb'],
  ['contentinfo', 'footer'],
  ['complementary', 'related'],
]);

/** Words of class names and ids, as sites use them (pinyin too: mianbao is a breadcrumb, xiangguan related). */
const WORDS: readonly (readonly [RemovalReason, string])[] = [
  [
    'breadcrumb',
    'breadcrumb breadcrumbs crumb crumbs bread mianbao mianbaoxie position location place weizhi path dqwz nav navbar topnav sitenav',
  ],
  [
    'related',
    'related relate relation relative recommend recommended recommends recom rec recs youlike like similar hot hots rank ranking xiangguan tuijian guess sidebar aside latest newest popular random excellent references reflist navbox catlinks xg tj',
  ],
  ['share', 'share sharing shares bdshare qrcode ewm erweima weixin wechat sns jiathis addthis'],
  ['advertisement', 'ad ads adv advert adverts advertisement adsbygoogle gg guanggao banner sponsor promo'],
  ['comment', 'comment comments pinglun plbox reply replies discuss guestbook'],
  ['footer', 'footer foot copyright icp beian'],
  ['prev-next', 'prev next prevnext pagenav pager pagination pagebar pagelist shangxia sxp fenye'],
  ['paywall', 'vip pay paid paywall unlock buy'],
  ['download', 'toolbar download downloads downbtn downbox xiazai'],
  ['watermark', 'watermark shuiyin'],
  ['summary-repeat', 'summary abstract zhaiyao digest'],
  ['disclaimer', 'disclaimer statement mianze shengming'],
  ['outside', 'caption figcaption imgtxt imgtext picdesc imgdesc tuzhu tushuo'],
];

const BY_WORD: ReadonlyMap<string, RemovalReason> = new Map(
  WORDS.flatMap(([reason, words]) => words.split(' ').map((word) => [word, reason] as const)),
);

const known = new Map<string, RemovalReason | null>();

/** What an element's own markup says that its text is, or null. */
export function hintOf(element: Element, name: string): RemovalReason | null {
  const named = BY_NAME.get(name);
  if (named) return named;
  if (!element.hasAttributes()) return null;
  const role = element.getAttribute('role');
  if (role) {
    const played = BY_ROLE.get(role);
    if (played) return played;
  }
  const classes = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id') ?? '';
  return hintOfNames(id === '' ? classes : `${classes} ${id}`);
}

/** Word by word: `header` holds no `ad`, `ad-box`, `adBox` and `ad_1` do. */
export function hintOfNames(names: string): RemovalReason | null {
  const cached = known.get(names);
  if (cached !== undefined) return cached;
  const found =
    wordsOf(names)
      .map((word) => BY_WORD.get(word))
      .find((reason) => reason !== undefined) ?? null;
  if (known.size > 5000) known.clear();
  known.set(names, found);
  return found;
}

/** Long lists of names and long names are switches of a framework (`disableAsideSection`): they name nothing. */
const MOST_NAMES = 8;
const MOST_WORDS = 3;
/** So are names that say what an element has or has not: `has-sidebar`, `no-ads`, `hidden-doc-banner`. */
const SWITCH = /^(?:no|not|has|with|without|hide|hidden|disable|enable)[-_]/;

function wordsOf(names: string): string[] {
  const all = names.split(/\s+/).filter((name) => name !== '');
  if (all.length > MOST_NAMES) return [];
  return all.flatMap((name) => {
    if (SWITCH.test(name)) return [];
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g);
    return words && words.length <= MOST_WORDS ? words : [];
  });
}
