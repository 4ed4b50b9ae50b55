const HAN = '[一二三四五六七八九十]{1,3}';
const ARABIC = '[\\d０-９]{1,2}';

const ENUMERATOR = new RegExp(
  `^(?:${HAN}(?:、|[.．](?!\\d))|[（(](?:${HAN}|${ARABIC})[）)]|[①-⑳⑴-⒛❶-❿㈠-㈩]|[第其]${HAN}[，,、：:]|第${HAN}(?:部分|[章节節编編篇])[\\s：:]|${ARABIC}[.、．](?![\\d０-９.]))`,
);

/** Whether a text opens with an enumerator that hardly ever stands there by chance: 一、 （一） 第一， 1. ⑴ 第一部分： */
export function opensWithEnumerator(text: string): boolean {
  return ENUMERATOR.test(text);
}
