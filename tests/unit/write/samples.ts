import { heading, manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';

/** One speech on its page, with a subtitle, a lead of each kind and a place where the page stops. */
export const SPEECH = manuscriptOf({
  title: '在动员会上的讲话',
  url: 'https://example.com/a?b=1&c=2',
  parts: [
    partOf(
      [
        paragraph('今天我们开会。'),
        heading(1, '一、提高认识'),
        paragraph('一是讲政治。要有定力。', '一是讲政治。', '要有定力。'),
        paragraph('我们在座的每'),
      ],
      { title: '在动员会上的讲话', subtitle: '——二〇二三年二月一日', salutation: '同志们：' },
    ),
  ],
  findings: [
    { kind: 'masked', quote: 'XX', part: 1, detail: '' },
    { kind: 'truncated', quote: '我们在座的每', part: 1, detail: '' },
  ],
});

/** Three speeches: the label says the title, the label stands alone, the salutation opens its paragraph. */
export const COLLECTION = manuscriptOf({
  title: '区长讲话稿（精选3篇）',
  writing: 'Hans',
  parts: [
    partOf([heading(1, '一、抓落实'), paragraph('第一篇的话。')], {
      label: '第一篇：在全体会议上的讲话',
      title: '在全体会议上的讲话',
      salutation: '同志们：',
    }),
    partOf([paragraph('第二篇的话。')], { label: '区长讲话稿 篇2' }),
    partOf([paragraph('各位同志，第三篇的话。')], {
      label: '第三篇：讲话',
      title: '牢记嘱托再出发',
      subtitle: '——在全体会议上的讲话',
      salutation: '各位同志，',
    }),
  ],
});
