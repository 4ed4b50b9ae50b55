import { expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { pageOf } from './support.ts';

const speech = [
  '我在茶场的炒青车间干了九年，天天和火候打交道，今天我想说一说我的师傅和那口铁锅，也说一说火候里的道理。',
  '师傅说，火大了茶会焦，火小了茶会涩，人心也是一样，急不得，也凉不得。这句话我记了九年，谢谢大家！',
];
const host = '“我和茶山的故事”青年职工演讲比赛演讲稿选登';
const pieces = ['一口铁锅的温度', '山路上的背影', '夜里亮着的那盏灯'];
const rowsOf = (counter: (at: number) => string) =>
  pieces.flatMap((text, at) => [
    { text, emphasis: true },
    `${at * 3 + 2}号选手 骆小樵 镇茶场`,
    ...speech.map((sentence) => `${sentence}${'好'.repeat(at)}`),
    counter(at),
  ]);

const made = (counter: (at: number) => string) =>
  clean(
    pageOf([{ text: host, zone: 'outside' }, ...rowsOf(counter)], { documentTitle: `佳作展播 | ${host}` }),
  );

test('a contest’s page is called as the collection is, not as its first speech', () => {
  const { title, parts } = made(() => '谢谢大家！');
  expect(title).toBe(host);
  expect(parts.map((part) => part.title)).toEqual(['一口铁锅的温度', '山路上的背影', '夜里亮着的那盏灯']);
  expect(parts[0]?.subtitle).toBe('2号选手 骆小樵 镇茶场');
});

test('what the host counts below each speech goes', () => {
  const { parts, removed } = made((at) => `得分 9${at}.25 人气 1,${at}83 给${at * 3 + 2}号点赞`);
  expect(removed.filter(({ reason }) => reason === 'share')).toHaveLength(3);
  expect(parts.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('')).not.toContain('人气');
});

test('what the speaker counts stays', () => {
  const { parts } = made((at) => `去年采茶 ${at}20 亩，今年采茶 ${at}80 亩`);
  expect(parts.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('')).toContain('今年采茶');
});
