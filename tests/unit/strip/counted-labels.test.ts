import { describe, expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { readText } from '../../../utils/read/text.ts';

const SPEECH = [
  '大家好！',
  '今天我们欢聚一堂，庆祝新店开业，我代表公司向各位的到来表示热烈的欢迎，并向辛勤工作的同事们致以问候。',
  '我们将以诚信为本，以质量求生存，为广大顾客提供满意的服务，请各位朋友多提宝贵意见，帮助我们改进工作。',
  '谢谢大家！',
];

function labelsOf(title: string, labels: readonly string[], speech = SPEECH): (string | null)[] {
  return clean(readText([title, ...labels.flatMap((label) => [label, ...speech])].join('\n'))).parts.map(
    ({ label }) => label,
  );
}

describe('labels that only their counting tells', () => {
  test('are those of speeches by name, however many there are', () => {
    expect(labelsOf('开业致辞讲话稿大全', ['开业致辞讲话稿（一）', '开业致辞讲话稿（二）'])).toEqual([
      '开业致辞讲话稿（一）',
      '开业致辞讲话稿（二）',
    ]);
  });

  test('are those of pieces by their numbers behind a title, be a speech glued to its label', () => {
    const first = `乔迁宴主人致辞 第1篇各位来宾：${SPEECH.join('').repeat(2)}`;
    const rows = ['乔迁宴主人致辞简短大气二篇', first, '乔迁宴主人致辞 第2篇', '各位来宾：', ...SPEECH];
    expect(clean(readText(rows.join('\n'))).parts.map(({ label }) => label)).toEqual([
      '乔迁宴主人致辞 第1篇',
      '乔迁宴主人致辞 第2篇',
    ]);
    const echo = ['在乔迁宴上的致辞', '在乔迁宴上的致辞 第1篇', '各位来宾：', ...SPEECH];
    expect(clean(readText(echo.join('\n'))).parts).toHaveLength(1);
  });

  test('are those of samples of speeches, the first too', () => {
    const labels = [1, 2, 3].map((number) => `座谈会发言范文第${number}篇`);
    expect(labelsOf('座谈会发言范文大全', labels)).toEqual(labels);
  });

  test.each([
    ['稿件1', '稿件2', '稿件3'],
    ['PART.01', 'PART.02', 'PART.03'],
    ['【第一版】简洁', '【第二版】热情', '【第三版】正式'],
    ['1.在开业仪式上的致辞', '2.在周年庆典上的讲话', '3.在签约仪式上的致辞'],
    ['一、在开业仪式上的致辞', '二、在周年庆典上的讲话', '三、在签约仪式上的致辞'],
  ])('are others where the title says how many: %s', (...labels) => {
    expect(labelsOf('开业致辞讲话稿（精选三篇）', labels)).toEqual(labels);
  });
});

test('titles alone are speeches’ own, as many as the page’s title says', () => {
  const titles = ['在开业仪式上的致辞', '在周年庆典上的讲话', '在签约仪式上的致辞'];
  const rows = titles.flatMap((title) => [title, ...SPEECH]);
  const titlesIn = (title: string) =>
    clean(readText([title, ...rows].join('\n'))).parts.map((part) => part.title);
  expect(titlesIn('开业致辞讲话稿（精选3篇）')).toEqual(titles);
  expect(titlesIn('开业致辞讲话稿（精选4篇）')).toEqual(['开业致辞讲话稿（精选4篇）']);
});

test('addresses part speeches without labels, as many as the page’s title says', () => {
  const addresses = ['各位来宾、各位亲友：', '尊敬的各位长辈：', '亲爱的爸爸妈妈、同学们：'];
  const rows = addresses.flatMap((address) => [address, ...SPEECH.slice(0, 3)]);
  const salutationsIn = (title: string) =>
    clean(readText(['青山范文网', title, ...rows].join('\n'))).parts.map(({ salutation }) => salutation);
  expect(salutationsIn('婚礼双方父母讲话稿(通用3篇)')).toEqual(addresses);
  expect(salutationsIn('婚礼双方父母讲话稿(通用4篇)')).toEqual([addresses[0]]);
});

test('titles right above as many addresses are the speeches’', () => {
  const titles = ['童校长：欠你们一间办公室', '荣休教师代表：最后一课', '青年教师：替您擦一次黑板'];
  const rows = titles.flatMap((title) => [title, '各位老师：', ...SPEECH.slice(0, 3)]);
  const partsIn = (title: string) =>
    clean(readText([title, ...rows].join('\n'))).parts.map((part) => [part.label, part.title]);
  expect(partsIn('荣休教师欢送会上的三篇讲话')).toEqual(titles.map((title) => [null, title]));
  expect(partsIn('荣休教师欢送会上的两篇讲话')).toHaveLength(1);
});

test('a speaker’s last words above an address are no title', () => {
  const rows = ['各位来宾：', ...SPEECH.slice(0, 2), '谢谢大家', '各位长辈：', ...SPEECH.slice(0, 2)];
  const { parts } = clean(readText(['婚礼讲话稿(两篇)', ...rows].join('\n')));
  expect(parts.map(({ title }) => title)).not.toContain('谢谢大家');
});

test('a page’s title before each, the first right under it, makes no copy of it', () => {
  const labels = [
    '奠基仪式监理单位表态 第一篇',
    '奠基仪式监理单位表态 第二篇',
    '奠基仪式监理单位表态 第三篇',
  ];
  expect(labelsOf('奠基仪式监理单位表态（精选3篇）', labels)).toEqual(labels);
});

describe('what counts up in one speech is no label', () => {
  test.each([
    ['where the title says no number', '在开业仪式上的讲话', ['目标一', '目标二', '目标三'], SPEECH],
    ['where it says another', '开业致辞讲话稿（精选5篇）', ['目标一', '目标二', '目标三'], SPEECH],
    ['close together', '开业致辞讲话稿（精选3篇）', ['目标一', '目标二', '目标三'], ['抓好落实。']],
  ])('%s', (_, title, labels, speech) => {
    expect(labelsOf(title, labels, speech)).toEqual([null]);
  });
});

describe('titles that a table of contents names', () => {
  const titles = ['馆长在高二读书会上的讲话', '在读书会上的讲话', '给家长的话'];
  const speech = (title: string) => [title, '各位读者：', ...SPEECH];
  const entries = titles.map((title, index) => `${index + 1}.${title}. ${index * 4 + 2}`);
  const partsIn = (rows: readonly string[]) =>
    clean(readText(rows.join('\n'))).parts.map((part) => [part.label, part.title]);

  test('part the speeches', () => {
    const rows = ['读书会讲话材料汇编', '目录', ...entries, ...titles.flatMap(speech)];
    expect(partsIn(rows)).toEqual(titles.map((title) => [null, title]));
  });

  test('part them also where some only are above an address, with their pages', () => {
    const names = ['把板凳坐热', '算清七笔账', '读三封家书'];
    const text = names.flatMap((name, index) => [
      index === 0 ? `${name} 1` : name,
      ...(index === 1 ? ['各位党员：'] : []),
      ...SPEECH,
    ]);
    const contents = names.map((name, index) => `${name} ${index * 5 + 1}`);
    expect(partsIn(['党课讲稿汇编', '目录', ...contents, ...text])).toHaveLength(3);
  });

  test('do not where one is missing, or where they are chapters of one', () => {
    const rows = ['在读书会上的讲话', '目录', ...entries, ...titles.slice(1).flatMap(speech)];
    expect(partsIn(rows)).toHaveLength(1);
    const chapters = ['为什么读', '读什么'];
    const text = chapters.flatMap((chapter) => [chapter, ...SPEECH.slice(1, 3)]);
    expect(partsIn(['在读书会上的讲话', '目录', ...chapters, '各位读者：', ...text])).toHaveLength(1);
  });
});
