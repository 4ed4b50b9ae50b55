import { clean } from '../clean.ts';
import { readText } from '../read/text.ts';

/** Something of what each pass looks for, in small: what hosts put around a collection, and its speeches. */
const HEAD = `首页 > 范文大全 > 讲话稿
在全区重点项目推进会上的讲话(精选3篇)
发布时间：2024-03-05 来源：网络 作者：佚名 浏览：2035次
欢迎来到某某文库，声明：某某文库尊重原创，本文来源于网友上传，仅供参考。
本文是小编整理的区长讲话稿，希望对您有所帮助，全文共5000字。
第1页 共2页`;
const SPEECHES = [
  `同志们:
　　今天我们召开全区重点项目推进会,主要任务是分析形势、部署工作。刚才，各位同志各抒已见。下面，我讲三点意见。
　　一、认清形势，增强紧迫感。当前全区项目建设进入关键时期，新开工项目35个（其中：续建20个，新建15个），任务重、时间紧。
一是抓进度。要倒排工期、挂图作战。二是抓质量。要严格标准(包括安全标准)、严格验收。
　　（一）突出重点 要抓住2024年的35个项目......（二）破解难题要在用地、资金上下功夫，X镇、Y街道要主动配合。
　　二、压实责任，形成合力
　　各部门要各司其职，“一把手”负总责。要加强组织领导。要强化督促检查。谢谢大家！`,
  `尊敬的各位领导、各位来宾，同志们：
今天我们召开全区重点项目推进会，主要任务是分析形势
、部署工作。下面，我讲三点意见。一、认清形势，增强紧
迫感。当前全区项目建设进入关键时期，新开工项目35个，
任务重、时间紧。一是抓进度。要倒排工期、挂图作战。二
是抓质量。要严格标准(包括安全标准)、严格验收。（一）
突出重点 要抓住2024年的35个项目，各单位要把思想统一
到区委的部署上来，切实增强做好工作的责任感和紧迫感。
以更高的标准、更实的举措、更严的要求，推动重点项目早
开工、早建成、早见效。
二、压实责任，形成合力。各部门要各司其职，“一把手”
要负总责，分管领导要具体抓，做到一级抓一级、层层抓落
实，为全区经济社会发展作出新的更大贡献。谢谢大家！`,
  `各位代表： 一、提高认识，切实增强责任感。首先，要认清形势。今年是"十四五"的第三年，我区生产总值增长8.5%。其次，要坚定信心。二、突出重点，扎实推进各项工作。第一，抓项目，全年完成投资××亿元。第二，抓招商，引进企业12家。第三，抓民生，为群众办实事。三、加强领导，确保各项任务落到实处。在工作中，必须做到三个坚持：坚持实事求是，坚持群众路线，坚持依法行政。同志们，让我们团结一心，真抓实干，以优异成绩迎接建国75周年！`,
];
const FOOT = `下载本文档需要 5 金币，开通会员免费下载
上一篇：在动员会上的讲话
相关推荐
述职报告范文
更多精彩内容请关注微信公众号：某某范文 www.example.com
Copyright © 2024 某某文库 版权所有 京ICP备12345678号`;

/** As many speeches as it takes for a function to run often. */
const WHOLE = [
  HEAD,
  ...[...'一二三四五六七八九'].map(
    (numeral, index) => `第${numeral}篇：区长在项目推进会上的讲话\n${SPEECHES[index % SPEECHES.length]}`,
  ),
  FOOT,
].join('\n');

/** A function is compiled for speed when it has run often enough: more rounds than these gain little. */
const ROUNDS = 10;
/** Lines of the texts that come first, when all is slow. */
const FEW = 4;
/** Before the first text, in ms: what the pipeline was asked for goes first, be it a page or its view. */
const DELAY = 300;
/** Between one text and the next, in ms: what is asked of the background meanwhile comes first. */
const PAUSE = 5;

let warm = false;

/**
 * Has the pipeline made ready in idle time, once in a worker's life: the next page is then cleaned nearly as fast as
 * those after it. Asked for where a click is likely, on a page with a speech, and when a page was cleaned, for one comes
 * seldom alone. One short text at a time: nobody waits for more than one.
 */
export function warmPipeline(): void {
  if (warm) return;
  warm = true;
  const pieces = cutToPieces([HEAD, ...SPEECHES, FOOT].join('\n'));
  cleanInTurn(DELAY, [...pieces, ...Array.from({ length: ROUNDS }, () => WHOLE)]);
}

function cutToPieces(text: string): string[] {
  const lines = text.split('\n');
  return Array.from({ length: Math.ceil(lines.length / FEW) }, (_, index) =>
    lines.slice(index * FEW, (index + 1) * FEW).join('\n'),
  );
}

function cleanInTurn(wait: number, [text, ...later]: readonly string[]): void {
  if (text === undefined) return;
  setTimeout(() => {
    clean(readText(text));
    cleanInTurn(PAUSE, later);
  }, wait);
}
