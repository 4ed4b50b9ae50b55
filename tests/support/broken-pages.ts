import { createRandom, type Random } from '../../scripts/quality/pages/random.ts';

const OPENERS = [
  '<div>',
  '<p>',
  '<span>',
  '<b>',
  '<table>',
  '<tr>',
  '<td>',
  '<ul>',
  '<li>',
  '<a href=#>',
  '<h1>',
  '<dl>',
  '<dd>',
  '<pre>',
  '<section>',
  '<font size=3>',
  '<center>',
  '<form>',
  '<button>',
  '<x-a>',
  '<ruby>会<rt>hui</rt>',
  '<div class="content">',
  '<div class=ad>',
  '<nav>',
  '<div class=related>',
  '<div id=comments>',
  '<h2 class=title>',
  '<p align=center>',
  '<span style="position:absolute;left:10px;top:20px">',
  '<div style="left:30px;top:50px">',
];
const CLOSERS = [
  '</div>',
  '</p>',
  '</span>',
  '</b>',
  '</table>',
  '</td>',
  '</ul>',
  '</a>',
  '</h1>',
  '</pre>',
  '</section>',
  '</font>',
  '</form>',
  '</i>',
  '</x-a>',
  '</ruby>',
  '</body>',
  '</html>',
  '<br>',
  '<hr>',
  '<!-- x -->',
  '<p/',
];
const TEXTS = [
  '同志们：',
  '今天，我们召开会议，主要任务是部署工作。',
  '一、提高认识',
  '\u202e逆序的字\u202c',
  '\u200f\u061c',
  '\ud83d',
  '\udc00残',
  '\u0000',
  '&nbsp;&#12288;',
  '&#xD800;',
  '&lt;script&gt;',
  '上一篇：没有了',
  '第1页共2页',
  'a'.repeat(500),
  '。'.repeat(80),
  '（'.repeat(40),
  '«»“”',
  '\ufeff\u200b',
  'x0dx0a',
  '\u2028行\u2029',
  '🀄️👨‍👩‍👧',
  '一'.repeat(3000),
  '登录后阅读全文',
  '还剩3页未读，继续阅读',
  '展开全文',
  '相关推荐',
  '时间：2021-03-02　来源：区委办',
];

/** Broken nesting, and now and then something of a monstrous size. */
export function composeBrokenPage(seedNumber: number): string {
  const random = createRandom(seedNumber);
  const pieces = Array.from({ length: random.integer(5, 120) }, () =>
    random.pick(random.pick([OPENERS, CLOSERS, TEXTS, TEXTS])),
  );
  if (seedNumber % 25 === 0)
    pieces.splice(random.integer(0, pieces.length), 0, composeMonster(seedNumber / 25, random));
  return pieces.join('');
}

function composeMonster(number: number, random: Random): string {
  const long = 'x'.repeat(2 ** 21);
  const name = random.pick(['class', 'style', 'id', 'title', 'href']);
  const monsters = [
    // The parser of the tests keeps no more than some hundred open elements of the formatting kind: blocks nest freely.
    '<div>'.repeat(3000),
    `<div ${name}="${long}">文字</div>`,
    '<section><div>'.repeat(1500),
    `<p ${name}='${'a '.repeat(2 ** 20)}'>段落</p>`,
  ];
  return monsters[number % monsters.length] ?? '';
}
