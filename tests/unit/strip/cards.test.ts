import { describe, expect, test } from 'vitest';
import { readHtml } from '../../support/read-html.ts';
import { body, stripPage, title } from './support.ts';

const [left, right] = [
  '二是抓环境。要巩固厕所革命、污水治理的成果，建立村规民',
  '约和长效保洁机制，做到有人管事、有钱办事。',
];
const halves = [...body.slice(0, 6), left, right, ...body.slice(7)];
const whole = [...body, '谢谢大家！'];
const paragraphs = (rows: readonly string[]) => rows.map((row) => `<p>${row}</p>`).join('');

/** The speech with something before one of its lines. */
function strip(between: string, at: number, rows: readonly string[]) {
  const html = `<div>${paragraphs(rows.slice(0, at))}</div>${between}<div>${paragraphs(rows.slice(at))}</div>`;
  return stripPage(readHtml(`<html><body><h1>${title}</h1><div class="c">${html}</div></body></html>`)).lines;
}

describe('a card with a price goes', () => {
  test.each([
    '<div class="k"><b>青灯写作卡</b><span>首月 ¥6，到期可退订</span><em>含 3 次真人改稿</em><button>这就开卡</button></div>',
    '<div class="k"><p>本篇原价 3.5 元，年卡免费带走</p><ul><li>开通后可复制、可打印</li><li>昨日 212 人开通</li></ul><a>马上开通</a><a>单篇付款</a></div>',
    '<div class="k"><p>写作季卡</p><p>连续包季 ¥25，随时退订</p><p><a>我要开通</a></p></div>',
    '<div class="k">不是会员？登录后买一送一<a>首月立省 5 元</a></div>',
  ])('%s', (card) => {
    expect(strip(card, 7, halves)).toEqual(halves);
    expect(strip(card, 6, whole)).toEqual(whole);
  });
});

test.each([
  '会员会费每人每年100元',
  '三等奖　奖金500元，证书一本',
  '图书馆读者证押金50元，退证时全额退还。',
  '门票每张30元，学生凭证减半，会员请走东门。',
  '售价98元的礼盒，县供销社登记了三千份。',
])('a price of the document’s stays: %s', (own) => {
  expect(strip(`<p>${own}</p>`, 6, whole)).toContain(own);
});
