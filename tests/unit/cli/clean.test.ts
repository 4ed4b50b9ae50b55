import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/clean.mjs');
const SPEECH =
  '在全县工作会议上的讲话\n\n同志们：\n今天，我们召开全县工作会议。\n下面，我讲两点意见。\n谢谢大家！\n';
const OUTLINED =
  '在动员大会上的讲话\n\n同志们：\n一、提高认识\n　　大家要把思想统一到县委的部署上来，认清形势，坚定信心。\n二、抓好落实\n　　一是抓学习。要学懂弄通，学用结合。\n　　二是抓作风。要真抓实干，务求实效。\n';
const COLLECTED = `县长讲话稿（精选2篇）\n\n县长讲话稿 篇1\n\n${OUTLINED}\n县长讲话稿 篇2\n\n在防汛工作会议上的讲话\n\n同志们：\n一、守好防线\n　　汛期已到，各级各部门要把防汛放在首位，守好每一道堤。\n二、备足物资\n　　物资要备足，人员要到位，责任要落实到每一个人身上。\n`;
/** SPEECH's second line and 今天 in GBK. */
const GBK_TITLE = Buffer.from('bdb2bbb0b8e5', 'hex');
const GBK_OPENING = Buffer.from('cdacd6bec3c7a3ba0abdf1ccecbfaabbe1a1a30a', 'hex');

// Each test starts a process or two; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

function clean(args: string[], input?: Buffer | string) {
  const run = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: folder,
    input: input ?? '',
    encoding: 'utf8',
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** The results in a folder, by name. */
function made(name: string): string[] {
  return readdirSync(join(folder, name))
    .filter((one) => one !== '.jinggao-sources.jsonl')
    .sort();
}

function rows(stdout: string): Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jinggao-cli-'));
  const put = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'pictures'));
  put('speech.txt', SPEECH);
  put('gbk.txt', Buffer.concat([GBK_TITLE, Buffer.from('\n'), GBK_OPENING]));
  put('mark.txt', Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(SPEECH, 'utf16le')]));
  put('wrong-words.txt', '范\n\n软件 →\n');
  put('empty.txt', '');
  put('blank.txt', ' \n\n');
  put('binary.bin', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3]));
  put('word.docx', 'PK\u0003\u0004…');
  put('page.html', '<meta charset="utf-8"><title>t</title><h1>讲话稿</h1><p>同志们：</p><p>今天开会。</p>');
  put(
    'gbk.html',
    Buffer.concat([
      Buffer.from('<meta charset="gb2312"><h1>'),
      GBK_TITLE,
      Buffer.from('</h1><p>'),
      GBK_OPENING,
    ]),
  );
  put('mislabelled.html', '<meta charset="gbk"><h1>讲话稿</h1><p>同志们：今天开会。</p>');
  put(
    'mislabelled-gbk.html',
    Buffer.concat([
      Buffer.from('<meta charset="utf-8"><h1>'),
      GBK_TITLE,
      Buffer.from('</h1><p>'),
      GBK_OPENING,
    ]),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('jsonl', () => {
  test('prints a row a file in input order, an error in its place, and fails at the end', () => {
    const files = [
      'speech.txt',
      'empty.txt',
      'missing.txt',
      'binary.bin',
      'word.docx',
      'blank.txt',
      'pictures',
      'gbk.txt',
    ];
    const { status, stdout, stderr } = clean(['--format', 'jsonl', ...files]);
    const printed = rows(stdout);
    expect(printed.map((row) => row.file)).toEqual(files);
    expect(printed.map((row) => row.error)).toEqual([
      undefined,
      'empty file',
      'no such file',
      'binary file',
      'a zip archive or a Word file, not a page or text',
      'empty file',
      'a folder without pages or texts',
      undefined,
    ]);
    expect(printed[1]).toEqual({ file: 'empty.txt', error: 'empty file' });
    expect(printed[0]).toMatchObject({ schema: 'jinggao/1', title: '在全县工作会议上的讲话' });
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  test('reads every charset, whatever the label says', () => {
    const files = ['gbk.txt', 'gbk.html', 'mislabelled.html', 'mislabelled-gbk.html', 'page.html'];
    const { status, stdout } = clean(['--format', 'jsonl', ...files]);
    for (const row of rows(stdout)) {
      expect(JSON.stringify(row), String(row.file)).toContain('讲话稿');
      expect(JSON.stringify(row), String(row.file)).toMatch(/同志们[：:]/);
    }
    expect(status).toBe(0);
  });

  test('reads a byte order mark', () => {
    expect(rows(clean(['--format', 'jsonl', 'mark.txt']).stdout)[0]?.title).toBe('在全县工作会议上的讲话');
  });
});

describe('json', () => {
  test('prints the manuscript alone for one file', () => {
    const { status, stdout } = clean(['speech.txt']);
    const manuscript = JSON.parse(stdout);
    expect(manuscript.parts[0].salutation).toBe('同志们：');
    expect(manuscript).not.toHaveProperty('file');
    expect(status).toBe(0);
  });

  test('prints a list for several', () => {
    const { status, stdout } = clean(['--format', 'json', 'speech.txt', 'empty.txt']);
    const list = JSON.parse(stdout);
    expect(list).toHaveLength(2);
    expect(list[1]).toEqual({ file: 'empty.txt', error: 'empty file' });
    expect(status).toBe(1);
  });

  test('reads standard input as -', () => {
    const { stdout, status } = clean(['--format', 'jsonl', '-'], SPEECH);
    expect(rows(stdout)[0]).toMatchObject({ file: '-', title: '在全县工作会议上的讲话' });
    expect(status).toBe(0);
  });

  test('reads no text that a browser with scripts does not show', () => {
    const page =
      '<head><noscript>请开启脚本</noscript></head><body><h1>讲话稿</h1><script>document.body.textContent = ""</script><p>今天开会。</p>';
    const { stdout } = clean(['-'], page);
    expect(stdout).toContain('今天开会。');
    expect(stdout).not.toContain('请开启脚本');
  });

  test('tells a page from a text on standard input', () => {
    const { stdout } = clean(['-'], '<!doctype html><h1>讲话稿</h1><p>同志们：</p><p>今天开会。</p>');
    expect(stdout).not.toContain('<p>');
    expect(stdout).toContain('今天开会。');
  });
});

describe('documents', () => {
  test('go to standard output, errors to standard error', () => {
    const { status, stdout, stderr } = clean(['--format', 'md', 'missing.txt', 'speech.txt']);
    expect(stdout).toMatch(/^# 在全县工作会议上的讲话\n/);
    expect(stdout).toContain('今天，我们召开全县工作会议。');
    expect(stderr).toBe('missing.txt: no such file\n');
    expect(status).toBe(1);
  });

  test('go to a folder, one a file, with nothing on standard output', () => {
    const { status, stdout } = clean(['--format', 'txt', '--out', 'made/deep', 'speech.txt', './speech.txt']);
    expect(stdout).toBe('');
    expect(made('made/deep')).toEqual(['speech-2.txt', 'speech.txt']);
    expect(readFileSync(join(folder, 'made/deep/speech.txt'), 'utf8')).toContain('同志们：');
    expect(status).toBe(0);
  });

  test('are written in the script asked for', () => {
    const { stdout } = clean(['--format', 'txt', '--script', 'tw', 'speech.txt']);
    expect(stdout).toContain('今天，我們召開全縣工作會議。');
    expect(clean(['--format', 'txt', '--script', 'hans', '-'], stdout).stdout).toContain(
      '我们召开全县工作会议',
    );
  });

  test('are written with own words, Taiwan’s words and the quotation marks asked for', () => {
    writeFileSync(join(folder, 'words.txt'), '\ufeff范长江\r\n\r\n里耶 -> 里耶城 @台\r\n');
    writeFileSync(join(folder, 'names.txt'), '同志们：\n今天，范长江在里耶讲“项目信息”。\n谢谢大家！\n');
    const wanted = ['--format', 'txt', '--script', 'tw', '--words', 'words.txt', '--vocabulary'];
    expect(clean([...wanted, '--quotes', 'corner', 'names.txt']).stdout).toContain(
      '今天，范长江在里耶城講「專案資訊」。',
    );
    const { stdout } = clean(['--format', 'json', '--quotes', 'corner', 'names.txt']);
    expect(stdout).toContain('今天，范长江在里耶讲「项目信息」。');
    const row = JSON.stringify({ text: '今天，范长江讲「项目」。' });
    const filter = ['--filter', '--script', 'hk', '--words', 'words.txt', '--quotes', 'curly'];
    expect(clean(filter, row).stdout).toContain('今天，范长江講“項目”。');
  });

  test('are written as a web page', () => {
    expect(clean(['--format', 'html', 'speech.txt']).stdout).toContain('今天，我们召开全县工作会议。</p>');
  });
});

describe('a folder of many files', () => {
  const names = Array.from({ length: 20 }, (_, index) => `many-${index}.txt`);
  const first = () => join(folder, 'folder/many-0.md');
  const run = (...more: string[]) => clean(['--format', 'md', '--out', 'folder', ...more, ...names]);

  beforeAll(() => {
    for (const name of names) writeFileSync(join(folder, name), SPEECH.replace('全县', name));
    writeFileSync(join(folder, 'many-7.txt'), '');
  });

  test('is written on worker threads; what fails is told apart', () => {
    const { status, stdout, stderr } = run('--jobs', '2');
    expect(stderr).toBe('many-7.txt: empty file\n19 written, 1 failed\n');
    expect(stdout).toBe('');
    expect(status).toBe(1);
    expect(made('folder')).toHaveLength(19);
    expect(readFileSync(join(folder, 'folder/many-19.md'), 'utf8')).toMatch(
      /^# 在many-19.txt工作会议上的讲话\n/,
    );
  });

  test('goes on where it stopped, and leaves what is there as it is', () => {
    rmSync(join(folder, 'folder/many-3.md'));
    writeFileSync(first(), '改过的稿子');
    expect(run().stderr).toBe(
      'many-7.txt: empty file\n1 written, 18 there already (--force writes them anew), 1 failed\n',
    );
    expect(readFileSync(first(), 'utf8')).toBe('改过的稿子');
  });

  test('a file that was half written when the run stopped is no file', () => {
    rmSync(join(folder, 'folder/many-4.md'));
    writeFileSync(join(folder, 'folder/many-4.md.part'), '# 在');
    expect(run().stderr).toContain('1 written');
    expect(readFileSync(join(folder, 'folder/many-4.md'), 'utf8')).toContain('今天');
    expect(made('folder').filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('is written anew by force', () => {
    expect(run('--force').stderr).toContain('19 written, 1 failed');
    expect(readFileSync(first(), 'utf8')).not.toBe('改过的稿子');
  });

  test('keeps files of one name apart, by the same names in whatever order they come', () => {
    for (const place of ['north', 'south']) {
      mkdirSync(join(folder, place));
      writeFileSync(join(folder, place, 'report.txt'), SPEECH.replace('全县', place));
    }
    const cleanTwins = (...files: string[]) => clean(['--format', 'md', '--out', 'twins', ...files]).stderr;
    expect(cleanTwins('north/report.txt', 'south/report.txt')).toBe('2 written, 0 failed\n');
    const [first = '', second = ''] = made('twins');
    expect([first, second].every((name) => /^report-[0-9a-f]{8}\.md$/.test(name))).toBe(true);
    const read = (name: string) => readFileSync(join(folder, 'twins', name), 'utf8');
    const north = read(first).includes('north') ? first : second;
    rmSync(join(folder, 'twins', north));
    expect(cleanTwins('south/report.txt', 'north/report.txt')).toMatch(/^1 written, 1 there already/);
    expect(read(north)).toContain('在north工作会议');
  });

  test('keeps files of one name apart that come one run after the other', () => {
    for (const place of ['east', 'west']) {
      mkdirSync(join(folder, place));
      writeFileSync(join(folder, place, 'report.txt'), SPEECH.replace('全县', place));
    }
    const cleanOne = (...args: string[]) => clean(['--format', 'md', '--out', 'runs', ...args]).stderr;
    expect(cleanOne('east/report.txt')).toBe('1 written, 0 failed\n');
    expect(cleanOne('west/report.txt')).toBe('1 written, 0 failed\n');
    expect(made('runs')).toEqual([expect.stringMatching(/^report-[0-9a-f]{8}\.md$/), 'report.md']);
    const read = (name = '') => readFileSync(join(folder, 'runs', name), 'utf8');
    expect(made('runs').map((name) => /west|east/.exec(read(name))?.[0])).toEqual(['west', 'east']);
    // What a run was stopped in is no row, and costs none behind it.
    writeFileSync(join(folder, 'runs/.jinggao-sources.jsonl'), '{"name":"rep', { flag: 'a' });
    writeFileSync(join(folder, 'west/other.txt'), SPEECH);
    expect(cleanOne('west')).toMatch(/^1 written, 1 there already/);
    expect(cleanOne('west', 'east')).toMatch(/^0 written, 3 there already/);
    expect(cleanOne('--force', 'west', 'east')).toBe('3 written, 0 failed\n');
    expect(made('runs')).toHaveLength(3);
  });

  test('never writes over an input, nor over a file that it has not written', () => {
    mkdirSync(join(folder, 'own'));
    const put = (name: string, content: string) => writeFileSync(join(folder, 'own', name), content);
    put('Speech.txt', SPEECH);
    put('notes.md', '笔记');
    writeFileSync(join(folder, 'notes.txt'), SPEECH);
    symlinkSync(join(folder, 'own'), join(folder, 'link'));
    const into = (out: string, ...files: string[]) => {
      return clean(['--format', 'txt', '--force', '--out', out, ...files]).stderr;
    };
    expect(into('own', 'link/Speech.txt')).toBe('1 written, 0 failed\n');
    expect(into('link', 'own/Speech.txt')).toBe('1 written, 0 failed\n');
    // A link to an input, by the name that its result has in the folder.
    symlinkSync(join(folder, 'own/Speech.txt'), join(folder, 'speech.TXT'));
    expect(into('own', 'speech.TXT')).toBe('1 written, 0 failed\n');
    expect(into('own', 'own')).toBe('1 written, 0 failed\n');
    expect(clean(['--format', 'md', '--out', 'own', 'notes.txt']).stderr).toBe('1 written, 0 failed\n');
    const mark = /-[0-9a-f]{8}\./;
    expect(made('own').map((name) => name.replace(mark, '-MARK.'))).toEqual([
      'Speech-MARK.txt',
      'Speech.txt',
      'notes-MARK.md',
      'notes.md',
      'speech-MARK.txt',
    ]);
    const read = (name: string) => readFileSync(join(folder, 'own', name), 'utf8');
    expect([read('Speech.txt'), read('notes.md')]).toEqual([SPEECH, '笔记']);
  });

  test('numbers what is given twice, however long its name is', () => {
    const long = '在全县工作会议上的讲话'.repeat(6);
    writeFileSync(join(folder, `${long}.txt`), SPEECH);
    clean(['--format', 'md', '--out', 'long', `${long}.txt`, `./${long}.txt`]);
    const names = made('long');
    expect(names).toHaveLength(2);
    expect(names.some((name) => name.endsWith('-2.md'))).toBe(true);
  });

  test('a folder stands for the pages and texts right in it', () => {
    const put = (name: string) => writeFileSync(join(folder, 'crawl', name), SPEECH);
    mkdirSync(join(folder, 'crawl/b_files'), { recursive: true });
    for (const name of ['b.txt', 'a.TXT', 'b_files/frame.txt', '.hidden.txt', 'picture.png']) put(name);
    expect(rows(clean(['--format', 'jsonl', 'crawl', 'speech.txt']).stdout).map(({ file }) => file)).toEqual([
      'crawl/a.TXT',
      'crawl/b.txt',
      'speech.txt',
    ]);
    const { status, stderr } = clean(['--format', 'md', '--out', 'crawled', 'crawl/b_files', 'crawl']);
    expect([status, stderr]).toEqual([0, '3 written, 0 failed\n']);
  });

  // Other systems have no such names.
  test.skipIf(process.platform !== 'linux')('has names in GBK, too, on worker threads and off', () => {
    mkdirSync(join(folder, 'old'));
    for (let index = 10; index < 28; index += 1) {
      const name = Buffer.concat([Buffer.from(join(folder, 'old/')), GBK_TITLE, Buffer.from(`${index}.txt`)]);
      writeFileSync(name, SPEECH);
    }
    const { status, stderr } = clean(['--format', 'md', '--jobs', '2', '--out', 'new', 'old']);
    expect([status, stderr]).toEqual([0, '18 written, 0 failed\n']);
    expect(made('new').slice(0, 2)).toEqual(['讲话稿10.md', '讲话稿11.md']);
    expect(clean(['--format', 'md', '--jobs', '1', '--out', 'new', 'old']).stderr).toContain(
      '18 there already',
    );
    const printed = rows(clean(['--format', 'jsonl', '--jobs', '1', 'old']).stdout);
    expect(printed.at(-1)).toMatchObject({ file: 'old/讲话稿27.txt', title: '在全县工作会议上的讲话' });
  });

  test('is printed in the order of the input', () => {
    const printed = rows(clean(['--format', 'jsonl', '--jobs', '2', ...names]).stdout);
    expect(printed.map((row) => row.file)).toEqual(names);
    const list = JSON.parse(clean(names).stdout);
    expect(list.map((row: { file: string }) => row.file)).toEqual(names);
  });
});

describe('every format', () => {
  test.each([
    [
      'md',
      ['--preset', 'obsidian', '--retrieved', '2026-11-22'],
      /^---\ntitle: "在全县工作会议上的讲话"\nscript: "zh-Hans"\nretrieved: 2026-11-22\n---\n\n# /,
    ],
    ['md', ['--top-level', '3', '--front-matter'], /^---\n[^#]*\n### 在全县/],
    ['html', ['--no-provenance', '--retrieved', '2026-11-22'], /^<!doctype html>(?![\s\S]*<footer>)/],
    ['docx', ['--preset', 'plain'], /^PK/],
    ['epub', [], /^PK[\s\S]{28}mimetypeapplication\/epub\+zip/],
  ])('%s %j', (format, options, expected) => {
    const { status, stdout, stderr } = clean(['--format', format, ...options, 'speech.txt']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(expected);
    expect(status).toBe(0);
  });

  test('the outline alone, as deep as asked for, with leads or without', () => {
    writeFileSync(join(folder, 'outline.txt'), OUTLINED);
    const outline = (...args: string[]) => clean(['--outline', '2', ...args, 'outline.txt']).stdout;
    expect(outline('--format', 'md')).toBe(
      '# 在动员大会上的讲话\n\n- 一、提高认识\n- 二、抓好落实\n  - 一是抓学习。\n  - 二是抓作风。\n',
    );
    expect(outline('--format', 'txt', '--no-leads', '--crlf')).toBe(
      '在动员大会上的讲话\r\n\r\n一、提高认识\r\n二、抓好落实\r\n',
    );
  });

  test('one speech of a collection, under its number', () => {
    writeFileSync(join(folder, 'collection.txt'), COLLECTED);
    const take = (...args: string[]) => clean([...args, '--out', 'speeches', 'collection.txt']);
    take('--format', 'md', '--speech', '2');
    take('--format', 'md', '--outline', '1', '--speech', '1');
    const read = (name: string) => readFileSync(join(folder, 'speeches', name), 'utf8');
    expect(made('speeches')).toEqual(['collection-01.md', 'collection-02.md']);
    expect(read('collection-02.md')).toContain('守好防线');
    expect(read('collection-02.md')).not.toContain('提高认识');
    expect(read('collection-01.md')).toMatch(/^# [^\n]*\n\n- 一、提高认识\n- 二、抓好落实\n$/);
    const absent = take('--format', 'docx', '--speech', '3');
    expect([absent.status, absent.stderr]).toEqual([
      1,
      'collection.txt: no speech 3, only 2\n0 written, 1 failed\n',
    ]);
  });

  test('text in GBK with the line ends of Windows', () => {
    clean(['--format', 'txt', '--encoding', 'gbk', '--crlf', '--out', 'windows', 'speech.txt']);
    const text = new TextDecoder('gbk').decode(readFileSync(join(folder, 'windows/speech.txt')));
    expect(text).toMatch(/^在全县工作会议上的讲话\r\n\r\n同志们：\r\n/);
  });

  test('names that a file system refuses are changed', () => {
    writeFileSync(join(folder, 'a:b?.txt'), SPEECH);
    clean(['--format', 'md', '--out', 'safe', 'a:b?.txt']);
    expect(made('safe')).toEqual(['a：b？.md']);
  });
});

describe('the filter', () => {
  const input = [
    { id: 7, url: 'https://example.com/7', text: SPEECH },
    { id: 'h', url: 'https://example.com/h', html: '<h1>讲话稿</h1><p>同志们：</p><p>今天开会。</p>' },
    { url: 'https://example.com/none' },
  ].map((row) => JSON.stringify(row));

  test('gives a row for a row, in order, with its id and address', () => {
    const { status, stdout } = clean(['--filter'], `${[...input, '{broken', '[]'].join('\n')}\n`);
    const printed = rows(stdout);
    expect(printed).toHaveLength(5);
    expect(printed[0]).toMatchObject({ id: 7, schema: 'jinggao/1', url: 'https://example.com/7' });
    expect(printed[1]).toMatchObject({ id: 'h', url: 'https://example.com/h', title: '讲话稿' });
    expect(printed.slice(2)).toEqual([
      { error: 'neither html nor text' },
      { error: 'not JSON' },
      { error: 'neither html nor text' },
    ]);
    expect(status).toBe(0);
  });

  test('ends rows at line feeds alone, and writes none that another reader would break', () => {
    const text = SPEECH.replace('谢谢', '谢\u2028谢\u2029').replace('会议上', '会议\u2028上');
    const { stdout } = clean(['--filter'], `\ufeff${JSON.stringify({ id: 1, text })}\r\n\n${input[1]}`);
    expect(stdout).not.toMatch(/[\u2028\u2029]/);
    const printed = rows(stdout);
    expect(printed.map(({ id, error }) => [id, error])).toEqual([
      [1, undefined],
      ['h', undefined],
    ]);
    expect(printed.map(({ title }) => title)).toEqual([expect.stringContaining('工作会议'), '讲话稿']);
  });

  test('converts the script', () => {
    expect(clean(['--filter', '--script', 'tw'], input[0]).stdout).toContain('今天，我們召開全縣工作會議。');
  });
});

test('--explain tells in counts what was done, and no words', () => {
  const { status, stdout } = clean(['--explain', 'page.html']);
  expect(stdout).toMatch(
    /^page\.html\naddress: none\nversion: \d+\.\d+\.\d+\nplatform: Node v\S+\nrule: none\n/,
  );
  expect(stdout).toContain('read: 3 lines');
  expect(stdout).not.toMatch(/\p{Script=Han}/u);
  expect(status).toBe(0);
});

describe('mistakes in the arguments', () => {
  test.each([
    [['--format', 'pdf', 'speech.txt'], '--format pdf: not one of json, jsonl, md, txt, html, docx, epub'],
    [['--format', 'docx', 'speech.txt', 'gbk.txt'], '--format docx of several files needs --out DIR'],
    [['--format', 'md', '--top-level', '7', 'speech.txt'], '--top-level 7: not a number from 1 to 6'],
    [['--format', 'md', '--preset', 'gongwen', 'x'], '--preset gongwen: not one of plain, obsidian, joplin'],
    [['--retrieved', 'today', '--format', 'md', 'x'], '--retrieved today: not a day as 2026-11-22'],
    [['--retrieved', '2026-02-30', '--format', 'md', 'x'], '--retrieved 2026-02-30: not a day as 2026-11-22'],
    [['--outline', '5', '--format', 'md', 'x'], '--outline 5: not one of 1, 2, 3, 4'],
    [['--outline', '2', 'x'], '--outline needs --format md, txt'],
    [['--format', 'txt', '--preset', 'obsidian', 'x'], '--preset needs --format md, docx'],
    [['--format', 'txt', '--top-level', '2', 'x'], '--top-level needs --format md'],
    [['--format', 'docx', '--front-matter', 'x'], '--front-matter needs --format md'],
    [['--format', 'md', '--encoding', 'gbk', 'x'], '--encoding needs --format txt'],
    [['--format', 'html', '--crlf', 'x'], '--crlf needs --format txt'],
    [['--restorations', 'marked', 'x'], '--restorations needs --format md, txt, html, docx, epub'],
    [['--filter', '--retrieved', '2026-11-22'], '--retrieved needs --format md, txt, html, docx, epub'],
    [
      ['--format', 'jsonl', '--no-provenance', 'x'],
      '--no-provenance needs --format md, txt, html, docx, epub',
    ],
    [
      ['--format', 'md', '--outline', '2', '--front-matter', 'x'],
      '--front-matter does not go with --outline',
    ],
    [['--explain', '--format', 'md', 'x'], '--format does not go with --explain'],
    [['--explain', '--script', 'tw', 'x'], '--script does not go with --explain'],
    [['--no-leads', '--format', 'md', 'x'], '--no-leads needs --outline'],
    [['--speech', '1', 'x'], '--speech needs --format md, txt, html, docx, epub'],
    [['--filter', 'speech.txt'], '--filter reads standard input, not files'],
    [
      ['--filter', '--format', 'md'],
      '--filter writes rows of manuscripts: no --format, no --out, no --explain',
    ],
    [['--filter', '--out', 'x'], '--filter writes rows of manuscripts: no --format, no --out, no --explain'],
    [['--script', 'latin', 'speech.txt'], '--script latin: not one of keep, hans, tw, hk'],
    [['--vocabulary', '--script', 'hk', 'x'], '--vocabulary needs --script tw'],
    [['--words', 'speech.txt', 'x'], '--words needs --script hans, tw, hk'],
    [['--script', 'tw', '--words', 'none.txt', 'x'], '--words none.txt: cannot be read'],
    [
      ['--script', 'tw', '--words', 'wrong-words.txt', 'x'],
      '--words wrong-words.txt: line 3: nothing behind the arrow',
    ],
    [[], 'no file given'],
    [['--out', 'speech.txt', 'speech.txt'], '--out speech.txt: no such folder can be made'],
  ])('%j is refused', (args, message) => {
    const { status, stdout, stderr } = clean(args);
    expect(stderr.split('\n')[0]).toBe(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
