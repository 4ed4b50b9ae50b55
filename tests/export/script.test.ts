import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { convertTexts } from '../../scripts/dictionary/load.ts';
import { convertTo } from '../../utils/convert/convert-to.ts';
import type { Script } from '../../utils/convert/script.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { type ExportRequest, exportFile } from '../../utils/write/export-file.ts';
import { heading, manuscriptOf, paragraph, partOf } from '../support/manuscripts.ts';

const page: Manuscript = manuscriptOf({
  title: '在总结会上的讲话',
  url: 'https://example.com/doc-1.html',
  writing: 'Hans',
  meta: { ...manuscriptOf({}).meta, date: '2024-03-05', source: '区政府办公室' },
  parts: [
    partOf(
      [
        heading(1, '一、开创新局面'),
        { ...paragraph('要认真学习。', '要认真学习。'), restored: { certain: false } },
      ],
      {
        label: '第一篇：书记讲话',
        title: '在总结会上的讲话',
        subtitle: '——区长讲话',
        salutation: '同志们：',
      },
    ),
    partOf([paragraph('谢谢大家。')], { title: '会议报告' }),
  ],
  findings: [{ kind: 'truncated', quote: '试读结束', part: null, detail: '' }],
});

const REQUESTS: readonly ExportRequest[] = [
  { format: 'md', frontMatter: true, restorations: 'listed', retrieved: '2026-11-22' },
  { format: 'txt', restorations: 'marked', retrieved: '2026-11-22' },
  { format: 'html', restorations: 'listed', retrieved: '2026-11-22' },
  { format: 'docx', preset: 'traditional', restorations: 'listed', retrieved: '2026-11-22' },
  { format: 'epub', restorations: 'marked', retrieved: '2026-11-22' },
];

/** All that a file says, whatever it is packed in. */
function readAll(bytes: Uint8Array): string {
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = packed ? Object.values(unzipSync(bytes)) : [bytes];
  return files.map((file) => new TextDecoder().decode(file)).join('\n');
}

test.each(REQUESTS)(
  'a $format file is in the script shown from its name to its last line',
  async (request) => {
    const scripts: readonly [Script, string, string][] = [
      ['tw', '在總結會上的講話', '謝謝大家。'],
      ['hk', '在總結會上的講話', '謝謝大家。'],
      ['hans', '在总结会上的讲话', '谢谢大家。'],
    ];
    const inTaiwan = await convertTo(page, 'tw', convertTexts);
    for (const [script, title, thanks] of scripts) {
      const shown = await convertTo(script === 'hans' ? inTaiwan : page, script, convertTexts);
      const { name, bytes } = await exportFile(shown, request);
      expect(name).toBe(`${title}.${request.format}`);
      const text = readAll(bytes);
      expect(text).toContain(title);
      expect(text).toContain(thanks);
      const foreign =
        script === 'hans' ? /[總結會講話認習謝長們報頁網預覽見說]/ : /[总结会讲话认习谢长们报页网预览见说]/;
      expect(foreign.exec(text)).toBeNull();
    }
  },
);
