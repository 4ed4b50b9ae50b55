import { getOrMake } from '../../known.ts';
import { foldWords } from '../../text/fold-words.ts';
import type { Line, Page } from '../line.ts';
import type { Appearance, Look } from '../look/look.ts';
import { asksBeside, isProse, LONGEST_NOTICE, neighboursOf, shortText } from './fold.ts';
import { asksToPay, tellsOfPaying } from './paying.ts';

/** A text has more characters in sentences; what a page says of itself is none. */
const LEAST = 60;
const LONG = 80;
const SENTENCE = /[。！？；!?;]/;
const OF_THE_SITE =
  /本[站网]|网站|版权|转载|侵权|copyright|©|icp备|浏览器|javascript|脚本|加载|刷新|请稍|责任编辑|联系/;

/** In one sentence, what is got by paying or logging in and what is read for it; or a lock. */
const READ = /看|[阅览读]|显示|可见|解锁|全文|专享|内容|权限/;
const LOCK = /密码|验证码|口令|请先?登[录陆]|[需须]要?(?:先)?登[录陆]|(?:无|没有)权限/;
/** A host that sells its texts hides them for its own reasons, too. */
const SELLS = /会员|vip|付费|购买|开通|充值|[稿文金]币|支付|点券|积分|解锁|下载(?:文档|本文|全文|次数|券)/;
const SHORT = 100;

/** Whether a page as it is read has no text of its own, and says nothing of what it wants for one. */
export function lacksText({ lines, pictures, border }: Page): boolean {
  return !hasText(lines) && pictures === 0 && border === null && !lines.some(asksForSomething);
}

/** Whether a page read anew has text, none of it before a border. */
export function givesText({ lines }: Page): boolean {
  return hasText(lines) && !lines.some(({ text }) => asksToPay(text));
}

function hasText(lines: readonly Line[]): boolean {
  const length = lines.reduce((sum, { text, linkShare }) => {
    const prose = linkShare < 0.5 && (SENTENCE.test(text) || text.length >= LONG);
    return sum + (prose && !OF_THE_SITE.test(foldWords(text)) ? text.length : 0);
  }, 0);
  return length >= LEAST;
}

function asksForSomething({ text }: Line): boolean {
  const words = foldWords(text);
  return (
    text.length <= SHORT &&
    (LOCK.test(words) || SELLS.test(words) || (READ.test(words) && tellsOfPaying(text)))
  );
}

/** Attributes that a framework takes away, or that name the way in which a script lets an element appear. */
const SCRIPTED = [
  'v-cloak',
  'x-cloak',
  'ng-cloak',
  'data-ng-cloak',
  'data-cloak',
  'data-aos',
  'data-animate',
];
/** Classes of the same meaning. */
const APPEARING =
  /(?:^|\s)(?:ng-cloak|cloak|wow|aos-init|animate\w*|fade-?in\S*|reveal|lazy-?load\S*)(?:\s|$)/i;
/** What says that scripts have yet to run, or to get ready. */
const BEFORE =
  /(?:^|\s)(?:no-?js|js-loading|(?:is-|page-|wf-)?loading|preload(?:ing)?|unresolved|not-ready)(?:\s|$)/i;
/** What a script hides until it is ready, and what is put aside for good. */
const HIDDEN = /(?:^|\s)(?:(?:js|is)-?)?(?:hidden|invisible)(?:\s|$)/i;
const LOADING = /^.{0,10}(?:加载|载入|正在打开|正在读取|loading|请稍).{0,12}$/;
/** How text is put out of sight that is meant for machines. */
const ASIDE =
  /position:\s*(?:absolute|fixed)|text-indent|font-size:\s*0|clip|height:\s*[01](?:px)?\s*(?:;|$)/i;
/** What style sheets hide by its name alone until fonts or scripts are there. */
const PIECE = /^(?:p|h\d)$/;
/** Links of every page's head. */
const ENTRY = /登[录陆入]\s*[|/·]?\s*|注册\s*[|/·]?\s*/g;

/**
 * Shows what waits for a script on a page that is saved without its scripts having run: `lines`, all that is seen of it,
 * hold no text. What the page wants something for is not shown, nor the same text twice.
 */
export function unveil(
  { look }: Appearance,
  { documentElement, body }: Document,
  lines: readonly Line[],
): Appearance {
  /** The walk asks of an element more than once. */
  const known = new Map<Element, boolean>();
  const shown = new Set<string>();
  /** What stands in the last that was shown, and is hidden, is hidden for good. */
  let last: Element | null = null;
  const isBefore = [documentElement, body].some((root) => BEFORE.test(root?.getAttribute('class') ?? ''));
  const waits = isBefore || lines.some(({ text }) => LOADING.test(foldWords(text)));

  function isAwaited(element: Element): boolean {
    if (element === body || isScripted(element)) return !neighboursOf(element).some(asksBeside);
    const name = element.getAttribute('class') ?? '';
    if (last?.contains(element) || !(waits || BEFORE.test(name) || HIDDEN.test(name))) return false;
    const text = element.textContent ?? '';
    const isPiece = isBefore && PIECE.test(element.localName);
    if (!(isPiece || isProse(text, element)) || ASIDE.test(element.getAttribute('style') ?? '')) return false;
    if (shown.has(text.trim()) || neighboursOf(element).some(wantsBeside)) return false;
    shown.add(text.trim());
    last = element;
    return true;
  }

  return {
    look(element, name, parent, unfolded) {
      const own = look(element, name, parent, unfolded);
      const hidden = own.gone || own.setting().veiled === true;
      return hidden && getOrMake(known, element, () => isAwaited(element)) ? unveiled(own) : own;
    },
  };
}

function unveiled(look: Look): Look {
  return { ...look, gone: false, setting: () => ({ ...look.setting(), veiled: false }) };
}

function isScripted(element: Element): boolean {
  return (
    SCRIPTED.some((name) => element.hasAttribute(name)) || APPEARING.test(element.getAttribute('class') ?? '')
  );
}

function wantsBeside(element: Element): boolean {
  return tellsOfPaying(shortText(element, LONGEST_NOTICE).replace(ENTRY, ''));
}
