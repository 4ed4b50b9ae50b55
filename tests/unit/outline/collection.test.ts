import { describe, expect, it } from 'vitest';
import { createContext } from '../../../utils/context.ts';
import { outline } from '../../../utils/outline/index.ts';
import { readText } from '../../../utils/read/text.ts';
import { partsOf } from './render.ts';

const body = '各级各部门要提高站位,认真学习领会,抓好贯彻执行,确保各项任务按期完成。';

describe('collections', () => {
  it.each([
    ['篇1', '区长讲话稿 篇1', '区长讲话稿 篇2'],
    ['第一篇', '第一篇:在会议上的讲话', '第二篇:在大会上的讲话'],
    ['篇1 with who speaks behind', '竞聘演讲稿　篇1（护士长）', '竞聘演讲稿　篇2（车间主任）'],
    ['篇1 with the occasion behind', '表态发言篇1：在会议上的表态', '表态发言篇2：在大会上的表态'],
    ['brackets', '【篇一】', '【篇二】'],
    ['范文', '范文一', '范文二'],
    ['behind the title', '区长表态发言范文(1)', '区长表态发言范文(2)'],
    ['第1篇 with a title behind', '第1篇 在会议上的讲话', '第2篇 在大会上的讲话'],
    ['brackets around all', '【篇一：在会议上的讲话】', '【篇二：在大会上的讲话】'],
    ['a numeral alone', '（一）', '（二）'],
    ['Traditional', '範文一：在會議上的講話', '範文二：在大會上的講話'],
    ['之', '在动员会上的讲话之一', '在动员会上的讲话之二'],
  ])('cuts at labels of the form %s', (_, first, second) => {
    const parts = partsOf(`${first}\n同志们:\n${body}\n${second}\n各位代表:\n${body}`);
    expect(parts.map((part) => [part.label, part.salutation, part.blocks.length])).toEqual([
      [first, '同志们:', 1],
      [second, '各位代表:', 1],
    ]);
  });

  it('cuts at labels of several forms that count up over addresses', () => {
    const speech = `各位叔叔阿姨:大家好!${body}`;
    const labels = ['【篇一】', '第2篇 在茶话会上的致辞', '(三)', '篇四'];
    const parts = partsOf(labels.map((label) => `${label}\n${speech}`).join('\n'));
    expect(parts.map((part) => [part.label, part.salutation])).toEqual(
      labels.map((label) => [label, '各位叔叔阿姨:']),
    );
    expect(partsOf(labels.map((label) => `${label}\n${body}`).join('\n'))).toHaveLength(1);
    const last = [...labels, 'Part 5'].map((label) => `${label}\n${speech}`).join('\n');
    expect(partsOf(last).map((part) => part.label)).toEqual([...labels, 'Part 5']);
    const sections = ['PART.01', 'PART.02', 'PART.03'];
    expect(partsOf(sections.map((label) => `${label}\n${speech}`).join('\n'))).toHaveLength(3);
    expect(partsOf(`各位叔叔阿姨:\n${sections.map((label) => `${label}\n${body}`).join('\n')}`)).toHaveLength(
      1,
    );
    const titled = labels.map((label) => `${label}\n在社区茶话会上的致辞\n${speech}`).join('\n');
    expect(partsOf(titled)).toHaveLength(4);
    const alike = ['范文1：竞聘演讲稿', '【范文二】', '第3篇', '范文四'];
    expect(partsOf(alike.map((label) => `${label}\n各位婶婶:\n${body}`).join('\n'))).toHaveLength(4);
  });

  it('keeps the first speech where its label is gone', () => {
    const context = createContext(readText(`${body}\n发言第2篇\n${body}\n发言第3篇\n${body}`));
    const lines = context.page.lines.map((line) => ({ ...line, label: line.text.startsWith('发言') }));
    expect(outline(lines, context).map((part) => part.label)).toEqual([null, '发言第2篇', '发言第3篇']);
  });

  it('cuts at titles that count up over addresses, not at the rows of an agenda', () => {
    const titles = ['1、在护士节座谈会上的讲话', '2．在青年节晚会上的致辞', '（三）在重阳节茶话会上的讲话'];
    const parts = partsOf(titles.map((title) => `${title}\n各位朋友:${body}`).join('\n'));
    expect(parts.map((part) => [part.label, part.salutation])).toEqual(
      titles.map((title) => [title, '各位朋友:']),
    );
    const framed = ['【一】老馆长的话', '【二】读者代表发言', '【三】结束语'];
    const spoken = partsOf(framed.map((title) => `${title}\n各位朋友:${body}`).join('\n'));
    expect(spoken.map((part) => part.label)).toEqual(framed);
    expect(partsOf(framed.map((title) => `${title}\n${body}`).join('\n'))).toHaveLength(1);
    const later = partsOf(`各位校友:\n${body}\n2、在返校日上的致辞\n各位校友:\n${body}`);
    expect(later.map((part) => part.label)).toEqual([null, '2、在返校日上的致辞']);
    const bare = partsOf(['1.', '2.', '3.'].map((number) => `${number}\n各位校友:\n${body}`).join('\n'));
    expect(bare.map((part) => part.label)).toEqual(['1.', '2.', '3.']);
    expect(partsOf(`各位代表:\n${body}\n2\n各位代表:\n${body}`)).toHaveLength(1);
    const agenda = ['1、副区长作动员讲话', '2、施工单位代表发言', '3、区长讲话'];
    expect(partsOf(`各位朋友:\n${body}\n${agenda.join('\n')}\n${body}`)).toHaveLength(1);
  });

  it('cuts where a title stands over a salutation again and again', () => {
    const parts = partsOf(`在会议上的讲话\n同志们:\n${body}\n在大会上的讲话\n各位代表:\n${body}`);
    expect(parts.map((part) => [part.label, part.title, part.salutation])).toEqual([
      [null, '在会议上的讲话', '同志们:'],
      [null, '在大会上的讲话', '各位代表:'],
    ]);
  });

  it('cuts where a salutation follows the thanks that end a speech', () => {
    const parts = partsOf(
      `各位领导、各位同事:\n${body}\n谢谢大家!\n各位评委:\n${body}我的演讲完毕,谢谢大家!`,
    );
    expect(parts.map((part) => [part.label, part.salutation, part.blocks.length])).toEqual([
      [null, '各位领导、各位同事:', 2],
      [null, '各位评委:', 1],
    ]);
  });

  it('cuts where the first speech stands under the page’s title and later ones have labels or titles', () => {
    const rest = `${body}\n谢谢大家!\n`;
    const labelled = partsOf(`老师们、同学们:\n${rest}校长讲话稿 篇2\n各位老师:\n${body}`);
    expect(labelled.map((part) => [part.label, part.salutation])).toEqual([
      [null, '老师们、同学们:'],
      ['校长讲话稿 篇2', '各位老师:'],
    ]);
    const titled = partsOf(`各位来宾:\n${body}\n在竣工仪式上的致辞\n各位领导:\n${body}`);
    expect(titled.map((part) => [part.title, part.salutation])).toEqual([
      ['', '各位来宾:'],
      ['在竣工仪式上的致辞', '各位领导:'],
    ]);
    expect(partsOf(`各位来宾:\n${body}\n请市长在这里致辞\n各位领导:\n${body}`)).toHaveLength(1);
  });

  it('does not cut at a single label, or where the numbers do not run from one', () => {
    expect(partsOf(`第三篇:讲话\n${body}\n第五篇:讲话\n${body}`)).toHaveLength(1);
  });

  it('takes the part title from the line below the label, or from the label', () => {
    const parts = partsOf(
      `第一篇:在会议上的讲话\n在全市会议上的讲话\n同志们:\n${body}\n第二篇:在大会上的讲话\n同志们:\n${body}`,
    );
    expect(parts.map((part) => part.title)).toEqual(['在全市会议上的讲话', '在大会上的讲话']);
  });

  it('joins a title of two lines and keeps the subtitle apart', () => {
    const [part] = partsOf(
      `第一篇:讲话\n牢记嘱托再出发\n感恩奋进开新局\n——在全体会议上的讲话\n同志们:\n${body}\n第二篇:讲话\n${body}`,
    );
    expect(part).toMatchObject({
      title: '牢记嘱托再出发 感恩奋进开新局',
      subtitle: '——在全体会议上的讲话',
      salutation: '同志们:',
    });
  });

  it('records what stands above the first label as no part of a speech', () => {
    const context = createContext(readText(`下面是三篇讲话,供参考。\n篇1\n${body}\n篇2\n${body}`));
    outline(context.page.lines, context);
    expect(context.removed).toEqual([{ text: '下面是三篇讲话,供参考。', reason: 'disclaimer', order: 0 }]);
  });
});

describe('the opening of a speech', () => {
  it.each([
    '同志们:',
    '各位代表、同志们:',
    '尊敬的各位领导、各位来宾,女士们、先生们:',
    '同志們：',
    '同志们',
    '老师们、同学们:',
    '各位鄉親、各位志工夥伴，大家早安：',
    '同誌們：',
    '各位叔叔阿姨，大家早上好：',
    '各位老大哥、老伙计：',
    '爷爷奶奶、叔叔阿姨们：',
    '小朋友们:',
    '船工朋友们、师傅们:',
    '镇长、各位村长、各位老邻居、各位小伙伴:',
    '外公外婆、姑姑姑父，各位亲友：',
    '各位木匠、各位篾匠：',
  ])('takes %s as the salutation', (salutation) => {
    expect(partsOf(`${salutation}\n${body}`)[0]).toMatchObject({ salutation, blocks: [{ text: body }] });
  });

  it('quotes a salutation that a comma joins to its sentence, and leaves it there', () => {
    expect(partsOf(`各位同志,今天我们召开大会。${body}`)[0]).toMatchObject({
      salutation: '各位同志,',
      blocks: [{ text: `各位同志,今天我们召开大会。${body}` }],
    });
  });

  it.each([
    '各位领导关心的三个突出问题:一是资金。',
    '同志们的干劲很足。',
    '今天的会议有三项议程:',
    '爷爷奶奶们都说:今年的桥修得好。',
    '小朋友问:桥下面有鱼吗?',
    '师傅们、学徒们都在问:',
    '各位木匠、各位篾匠都要做到：',
    '做得最好的有船工们、师傅们：',
    '各位同事和大家最关心的三点:',
  ])('takes %s as text', (text) => {
    expect(partsOf(`${text}\n${body}`)[0]?.salutation).toBeNull();
  });

  it('keeps date and speaker under a known title as the subtitle', () => {
    expect(partsOf(`(2023年3月5日)\n区长 王某\n同志们:\n${body}`)[0]).toMatchObject({
      title: '标题',
      subtitle: '(2023年3月5日) 区长 王某',
    });
  });

  it('loses no short line where there is no salutation', () => {
    const [part] = partsOf(`新的征程\n${body}`);
    expect(part?.blocks.map((block) => block.text)).toEqual(['新的征程', body]);
  });
});
