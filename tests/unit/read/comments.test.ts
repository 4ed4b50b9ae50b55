import { describe, expect, test } from 'vitest';
import { readHtml } from '../../support/read-html.ts';

const speech = [
  '各位街坊，早上好：',
  '今天我们在老槐树下把这口井重新挖开，用的是大家凑的钱，出的是大家的力。井水甜不甜，要看今后我们怎么爱护它。',
  '我只说三件事：井边不洗菜，井口要盖好，井绳坏了谁看见谁换。这三件都是小事，可是小事做好了，日子就有了滋味。',
  '从今天起，这口井就是大家的了，打水去吧！',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

function documentOf(html: string): string[] {
  return readHtml(`<body><article>${html}</article></body>`)
    .lines.filter(({ zone }) => zone === 'document')
    .map(({ text }) => text);
}

const remarks = [
  ['阿荷', '说得真好，我外公当年就是在这口井边认识外婆的，他看了视频高兴了一整天，晚饭多喝了一碗粥。'],
  ['豆腐坊', '第一锅豆腐已经用上井水了，明天一早大家来尝，不收钱。'],
  ['小满', '请问周末可以带孩子去看吗？'],
  ['路人甲', '建议加一个护栏，安全问题还是要讲一讲，别等出了事再补。'],
] as const;

const threads = {
  'in a list with names, times and buttons': `<ul>${remarks
    .map(
      ([name, text]) =>
        `<li><b>${name}</b><i>2023-04-05 09:12</i><p>${text}</p><span>回复 · 赞 3</span></li>`,
    )
    .join('')}</ul>`,
  'in boxes of one kind, with floors': remarks
    .map(
      ([name, text], index) =>
        `<div class="x1 p${index}"><div>${name}　3小时前</div><div>${text}</div><div>${index + 1}楼　举报</div></div>`,
    )
    .join(''),
  'with the names that forums give their first floors': remarks
    .map(
      ([name, text], index) =>
        `<div class="post"><b>${name}</b><div>${['沙发', '板凳', '地板', '地板'][index]}　2023-04-05 09:1${index}</div><p>${text}</p></div>`,
    )
    .join(''),
  'in a box that is named so': `<section id="comments">${remarks
    .map(([name, text]) => `<p>${name} 2023年4月5日</p><p>${text}</p>`)
    .join('')}</section>`,
  'in Traditional characters': remarks
    .map(
      ([name, text]) =>
        `<div class="r"><div>${name} 2 天前</div><div>${text}</div><div>回覆　讚 8</div></div>`,
    )
    .join(''),
};

describe('what readers wrote below a speech', () => {
  test.each(Object.entries(threads))('%s is not the document', (_, thread) => {
    const expected = readHtml(`<body>${speech}</body>`).lines.map(({ text }) => text);
    expect(documentOf(speech + thread)).toEqual(expected);
    const { lines } = readHtml(`<body><article>${speech}${thread}</article></body>`);
    const text = lines
      .filter(({ zone, hint }) => zone === 'outside' && hint === 'comment')
      .map((line) => line.text);
    for (const [, remark] of remarks) expect(text).toContain(remark);
  });

  test('is the document where nothing stands above it: a forum', () => {
    const thread = threads['in boxes of one kind, with floors'];
    expect(documentOf(thread)).toContain(remarks[0][1]);
    const opening = `<div class="x1"><div>井生　3小时前</div>${speech}<div>楼主</div></div>`;
    expect(documentOf(opening + thread)).toContain(remarks[0][1]);
  });

  test('is told from parts of a speech with dates', () => {
    const parts = ['2021年3月', '2022年5月', '2023年7月']
      .map(
        (when) =>
          `<div class="s"><div>${when}</div><div>这一年我们修了井，大家都很支持，我很感谢。</div></div>`,
      )
      .join('');
    expect(documentOf(speech + parts)).toContain('2022年5月');
  });
});
