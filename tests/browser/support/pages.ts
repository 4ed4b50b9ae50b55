import type { Served } from '../../../scripts/browser/serve.ts';
import { loadSeed, seedNames } from '../../../scripts/seeds/seeds.ts';

/** A heading or a paragraph of the clean view. */
export const BLOCK = ':is(p, h2, h3, h4, h5, h6)[data-place]';

/** Where a seed page is served: under its own host where it has one, without TLS. */
export function addressOf(name: string): string {
  const { url } = loadSeed(name).expected;
  return url?.replace('https:', 'http:') ?? `http://localhost/${name}`;
}

/** The five seed pages, by address. */
export function seedPages(): Record<string, Served> {
  return Object.fromEntries(seedNames().map((name) => [addressOf(name), { html: loadSeed(name).page }]));
}

/** A page with this title and body. */
export function writePage(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
}

/** A whole speech as the body of a page. */
export function writeSpeech(): string {
  const sections = ['提高认识', '突出重点', '加强领导'].map((topic, index) => {
    const number = '一二三'[index];
    return `<h2>${number}、${topic}，推动工作落实</h2>
      <p>　　一是要把思想统一到会议的要求上来。各级各部门要认真学习会议精神，结合本地实际抓好贯彻落实，切实增强做好工作的责任感和紧迫感，确保各项任务按期完成。</p>
      <p>　　二是要把力量集中到发展这个中心上来。当前正处在爬坡过坎的关键时期，机遇与挑战并存，我们要坚定信心、攻坚克难，努力实现全年的目标任务。</p>`;
  });
  return `<div class="content"><h1>在全区经济工作会议上的讲话</h1>
    <p>同志们：</p>
    <p>　　今天我们召开全区经济工作会议，主要任务是总结去年的工作，部署今年的任务。下面，我讲三点意见。</p>
    ${sections.join('\n')}
    <p>　　同志们，新的一年任务艰巨、使命光荣，让我们团结一心、真抓实干，为全区经济社会发展作出新的贡献！谢谢大家！</p></div>`;
}
