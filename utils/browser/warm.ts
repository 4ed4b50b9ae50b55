import { clean } from '../clean.ts';
import { readText } from '../read/text.ts';

/** A page in small: something of what each pass looks for. */
const SAMPLE = `首页 > 范文大全 > 讲话稿
在全区重点项目推进会上的讲话
发布时间：2024-03-05 来源：网络 作者：佚名
摘要：今天我们召开全区重点项目推进会，主要任务是分析形势、部署工作。
同志们:
　　今天我们召开全区重点项目推进会,主要任务是分析形势、部署工作。下面，我讲三点意见。
　　一、认清形势，增强紧迫感。当前全区项目建设进入关键时期，任务重、时间紧，各单位要把思想统一到区委的部署上来，
一是抓进度。要倒排工期、挂图作战。二是抓质量。要严格标准(包括安全标准)、严格验收。
　　（一）突出重点 要抓住2024年的35个项目......
　　二、压实责任，形成合力。各部门要各司其职，“一把手”负总责，X镇、Y街道要主动配合。谢谢大家！
第1页 共2页
下载本文档需要 5 金币，开通会员免费下载
上一篇：在动员会上的讲话
相关推荐
述职报告范文
Copyright © 2024 版权所有 京ICP备12345678号`;

/** A pattern is made fast when it is used again. */
const ROUNDS = 3;

let warm = false;

/**
 * Has the pipeline made ready in idle time, once in a worker's life: the first page is then cleaned as fast as those
 * after it. Asked for where a click is likely: on a page with a speech.
 */
export function warmPipeline(): void {
  if (warm) return;
  warm = true;
  for (let round = 0; round < ROUNDS; round++) setTimeout(() => clean(readText(SAMPLE)), 50 * (round + 1));
}
