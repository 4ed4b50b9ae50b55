/** Nobody's site, nobody's speech: the pictures for the stores show no name of others. */
export const SAMPLE_ADDRESS = 'http://wenku.example.com/jianghua/20240305.html';

const TITLE = '在全区重点项目建设推进会上的讲话';

/** As hosts flatten it: one block, half-width marks, words masked, four points announced and three given. */
const SPEECH =
  '同志们:今天我们召开全区重点项目建设推进会,主要任务是分析当前形势,部署下一步工作,动员各级各部门拿出更足的干劲,把项目一个一个落到实处。刚才,发展改革局通报了上半年的进度,XX镇和开发区作了发言,讲得都很好,我完全赞成。下面,我讲四点意见。' +
  '一、认清形势,增强抓项目的紧迫感。项目是发展的支撑,今天的项目就是明天的产业。上半年全区开工项目不少,但形成实物工作量的不多;签约项目不少,但真正落地的不多。时间不等人,机遇不等人,各级干部要把思想统一到区委的部署上来,把心思集中到抓项目上来。' +
  '二、突出重点,提高抓项目的精准度。一要抓开工。已经具备条件的项目,本月底前要全部开工;手续没有办完的,要倒排工期,一项一项销号。二要抓进度。在建项目要挂图作战,每周一调度,每月一通报。三要抓服务。职能部门要主动上门,能当场办的当场办,能一次办的不跑两次。' +
  '三、加强领导,形成抓项目的强合力。主要负责同志要亲自抓,分管负责同志要具体抓,做到一个项目、一名领导、一套班子。督查部门要跟踪问效,对行动迟缓、推诿扯皮的,要严肃追究责任。同志们,任务已经明确,关键在于落实。让我们以只争朝夕的精神,把各项工作抓紧抓好,确保全年目标如期完成!谢谢大家!';

const NAVIGATION = ['首页', '讲话稿', '述职报告', '工作总结', '心得体会', '调研报告', '公文范本', '党课讲稿'];
const RELATED = [
  '在全区安全生产工作会议上的讲话',
  '在春季农业生产现场会上的讲话',
  '在机关作风建设动员会上的讲话',
  '在招商引资工作座谈会上的发言',
  '年度述职述廉报告（通用）',
  '在青年干部座谈会上的讲话',
  '乡镇工作总结与计划',
  '在表彰大会上的致辞',
];

const STYLE = `body { margin: 0; background: #f3f4f6; color: #333; font: 16px/1.9 "Noto Sans CJK SC", sans-serif }
  .nav { display: flex; gap: 36px; padding: 8px 80px; background: #1f7ae0; color: #fff }
  .path { padding: 10px 80px 0; color: #888; font-size: 13px }
  .main { display: grid; grid-template-columns: 1fr 300px; gap: 20px; padding: 10px 80px }
  .box { padding: 16px 28px; background: #fff; border: 1px solid #ddd }
  a { color: inherit; text-decoration: none }
  h1 { margin: 0; font-size: 22px; text-align: center } h3 { margin: 0; font-size: 16px } ul { margin: 0; padding: 0; list-style: none }
  .from { color: #999; font-size: 13px; text-align: center }
  .ad { margin: 10px 0; padding: 12px; background: #fff3d6; text-align: center; color: #b06a00 }
  .buy { position: fixed; inset: auto 0 0; padding: 10px; background: #fff; border-top: 1px solid #ddd; text-align: center }
  .buy b { padding: 8px 40px; background: #ff6f00; color: #fff }`;

/** A page as document hosts make them. */
export const SAMPLE_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${TITLE}_示例文库</title>
<style>${STYLE}</style>
<div class="nav">${NAVIGATION.map((name) => `<a>${name}</a>`).join('')}</div>
<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/jianghua/">讲话稿</a> &gt; ${TITLE}</div>
<div class="main">
  <div class="box">
    <h1>${TITLE}</h1>
    <p class="from">发布时间：2024-03-05　来源：示例文库　浏览：2836 次</p>
    <div class="ad">广告　会员全站文档免费下载</div>
    <div class="content">${SPEECH}</div>
    <p>本文共 2 页，下载本文档需要 5 金币</p>
    <p>上一篇：<a href="1.html">${RELATED[0]}</a></p><p>下一篇：<a href="2.html">${RELATED[1]}</a></p>
  </div>
  <div class="box"><h3>相关推荐</h3><ul>${RELATED.map((name) => `<li><a href="x.html">${name}</a></li>`).join('')}</ul></div>
</div>
<div class="buy"><b>下载本文档</b>　收藏　举报</div>
<p class="path">示例文库　版权所有　联系我们</p></html>`;
