import type { RemovalReason } from '../../../utils/manuscript.ts';

export const TITLE = '在植树动员大会上的讲话';
export const FIRST =
  '同志们，今天我们在这里召开全镇春季植树动员大会，主要任务是统一思想、明确责任、迅速行动。';
export const SECOND =
  '去年我们种了三万棵树，成活了两万八千棵，这是大家一锹一锹挖出来的，应当充分肯定；也有些地块栽了不管，草比苗高，这样的教训今年不能再有。';
const THIRD =
  '今年要种五万棵，各村把地块落实好，把苗木看护好，每周通报一次进度，清明以前全部栽完，谢谢大家。';

const text = [FIRST, SECOND, THIRD];
const paragraphs = text.map((one) => `<p>${one}</p>`).join('');
const card = `<ul><li><a href="/a/2.html">在防汛大会上的讲话</a></li></ul>`;

/** A page of a site in small, written after what is known of its structure. */
export interface Fixture {
  readonly host: string;
  readonly html: string;
  /** The lines of the document, where the page has it in letters. */
  readonly text?: readonly string[];
  readonly title?: string;
  /** Lines that are none of it, with what the site's markup says they are. */
  readonly chrome?: Readonly<Record<string, RemovalReason>>;
  readonly pictures?: number;
}

const layer = (texts: readonly string[]) =>
  texts.map((one) => `<div class="textLayer"><div>${one}</div></div>`).join('');

export const FIXTURES: readonly Fixture[] = [
  {
    host: 'wenku.baidu.com',
    html: `<div class="hx-warp">${card}</div><div class="reader-wrap"><div class="reader-page-1">
      <div class="reader-word-layer">${FIRST}</div><div class="reader-word-layer">${SECOND}</div>
      <div class="page-text">第1页</div><div class="reader-word-layer">${THIRD}</div></div></div>
      <div class="read-all">继续阅读全部</div><div class="doc-tag-wrap">植树 动员</div>`,
    text: [FIRST, SECOND, '第1页', THIRD],
    chrome: {
      在防汛大会上的讲话: 'related',
      第1页: 'page-number',
      继续阅读全部: 'paywall',
      '植树 动员': 'related',
    },
  },
  {
    host: 'wenku.baidu.com',
    html: `<div class="reader-thumb">缩略图</div><div id="editor-view"><div class="ql-editor">${paragraphs}</div></div>
      <div class="related-doc-list">${card}</div><div class="hx-recom-wrapper"><a href="/view/3.html">相似文档</a></div>`,
    text,
    chrome: { 缩略图: 'related', 在防汛大会上的讲话: 'related', 相似文档: 'related' },
  },
  {
    host: 'wenku.baidu.com',
    html: `<div class="left-wrapper"><div class="reader-wrap"><div id="reader-container"><div id="original-creader-root">
      <div id="pageNo-1"><canvas></canvas></div><div id="pageNo-2"><canvas></canvas></div></div></div></div></div>
      <div class="fold-page-content">还剩3页</div><div class="try-end-fold-page">试读结束</div>
      <div class="comp-vip-pop">开通会员</div><div class="pc-vip-pay-pop">立即支付</div><div class="unfold">展开</div>`,
    chrome: { 还剩3页: 'paywall', 试读结束: 'paywall', 开通会员: 'paywall', 立即支付: 'paywall' },
    pictures: 2,
  },
  {
    host: 'wk.baidu.com',
    html: `<div class="top">打开文库客户端，阅读体验更好，海量文档任你选。</div>
      <div class="sf-edu-wenku-vw-container" style="height: 3000px">${paragraphs}</div>`,
    text,
  },
  {
    host: 'doc88.com',
    html: `<div class="doctopic"><h1>${TITLE}</h1></div><div id="left-menu">复制 翻译</div>
      <div id="box1"><div class="attribute">页数：2</div></div>
      <div id="pageContainer"><div class="inner_page"><canvas></canvas></div><div class="inner_page"><canvas></canvas><img></div></div>
      <div id="continueButton">继续阅读</div>`,
    title: TITLE,
    chrome: { '复制 翻译': 'share', '页数：2': 'meta', 继续阅读: 'paywall' },
    pictures: 3,
  },
  {
    host: 'docin.com',
    html: `<h1><span title="doc">${TITLE}</span></h1><div class="hkswf-content"><div id="contentcontainer">
      <div class="jz_watermark">某某网</div><div id="img_1"><canvas></canvas></div><div id="img_2"><img></div></div></div>
      <div id="page_cur">1</div><div class="copy-tips">复制成功</div><div id="reader-copy-el">复制</div>
      <div class="model-fold-show">还有2页未读</div>`,
    title: TITLE,
    chrome: {
      某某网: 'watermark',
      '1': 'page-number',
      复制成功: 'share',
      复制: 'share',
      还有2页未读: 'paywall',
    },
    pictures: 2,
  },
  {
    host: 'docin.com',
    html: `<h1>豆丁</h1><h1 title="doc">${TITLE}</h1>`,
    title: TITLE,
  },
  {
    host: 'docin.com',
    html: `<h1>豆丁</h1><h1>文档</h1><span class="doc_title">${TITLE}</span>`,
    title: TITLE,
  },
  {
    host: 'book118.com',
    html: `<h1>${TITLE}</h1><ul class="intro-list"><li>约 2页</li></ul><div data-id="1"><div class="webpreview-item"><img></div></div>
      <div data-id="2"><div class="webpreview-item"><img></div></div>
      <div id="btn_preview_remain">加载剩余</div><div id="btn_ppt_front_pc">播放</div>`,
    chrome: { '约 2页': 'meta', 加载剩余: 'paywall', 播放: 'paywall' },
    pictures: 2,
  },
  {
    host: 'renrendoc.com',
    html: `<div class="nav">全部分类，从这里开始，找到你要的文档，下载即可编辑。</div><div class="main-content"><div id="page">
      <img alt="${TITLE}_第1页"><img alt="${TITLE}_第2页"></div><div id="load_preview_btn">已阅读2页,还剩4页未读,继续免费阅读</div>
      <h2>文档简介</h2><div>${paragraphs}</div></div>`,
    text: ['已阅读2页,还剩4页未读,继续免费阅读', '文档简介', ...text],
    chrome: { '已阅读2页,还剩4页未读,继续免费阅读': 'paywall' },
    pictures: 2,
  },
  {
    host: 'taodocs.com',
    html: `<div>淘豆网欢迎你，上传文档可以赚钱，快来试一试吧。</div><div id="canvas"><canvas></canvas>${layer(text)}</div>
      <div class="fc2e">继续阅读</div>`,
    text,
    chrome: { 继续阅读: 'paywall' },
  },
  {
    host: 'wenkub.com',
    html: `<div id="boxleft"><div class="outer_page"><div id="pageContainer">
      <div class="inner_page"><div id="pageflash_1"><img></div></div><div class="inner_page"><div id="pageflash_2"><img></div></div></div></div>
      <div class="counts">2</div><div id="dp">1</div></div><div class="pre_button"><a>同意并开始预览全文</a></div>
      <div class="fc2e">继续阅读</div><div id="preview_tips">预览提示</div><div id="ntip2">提示</div><div id="outer_page_more">更多</div>`,
    chrome: {
      '2': 'page-number',
      '1': 'page-number',
      继续阅读: 'paywall',
      预览提示: 'paywall',
      提示: 'paywall',
      更多: 'paywall',
    },
    pictures: 2,
  },
  {
    host: 'doc.mbalib.com',
    html: `<h1><p>${TITLE}</p></h1><div class="doc-ad">广告</div><div id="numPages">2</div>
      <div id="viewer"><div class="page" data-loaded="true"><canvas id="page1"></canvas>${layer(text)}</div></div>`,
    text,
    title: TITLE,
    chrome: { 广告: 'advertisement', '2': 'page-number' },
  },
  {
    host: '360doc.com',
    html: `<div class="a_left"><h2 id="titiletext">${TITLE}</h2><div class="article_data">2021-03-12 阅 30</div>
      <div class="fontsize_bgcolor_controler">大中小</div>
      <div id="bgchange"><div id="artContent"><p>${FIRST}</p><p>${SECOND}</p>
      <div style="display:none"><p>${THIRD}</p><p>${SECOND}又及。</p></div><div class="article_showall"><a>∨</a></div></div></div>
      <div class="prev_next">上一篇</div><div class="youlike">猜你喜欢</div><ul class="ul-similar"><li>类似文章</li></ul>
      <div class="bottom_controler">献花</div><div class="floatqrcode">扫码</div><div class="new_plbox">发表</div></div>
      <div class="a_right">馆友</div>`,
    text: [FIRST, SECOND, THIRD, `${SECOND}又及。`, '∨'],
    title: TITLE,
    chrome: {
      '2021-03-12 阅 30': 'meta',
      大中小: 'download',
      上一篇: 'prev-next',
      猜你喜欢: 'related',
      类似文章: 'related',
      献花: 'share',
      扫码: 'share',
      发表: 'comment',
      馆友: 'related',
    },
  },
  {
    host: 'wenku.so.com',
    html: `<h1>${TITLE}</h1><div class="doc-imgContainer-1"><img></div><div class="doc-imgContainer-2"><img></div><span class="page-total">2</span>`,
    chrome: { '2': 'page-number' },
    pictures: 2,
  },
  {
    host: 'ruiwen.com',
    html: `<div class="list_path">当前位置：范文</div><div class="place">首页</div><div class="mianbaoxie">讲话稿</div>
      <div class="jiaoshimao_site">站点</div><div class="sidebar">栏目</div><div class="main"><div class="main-left">
      <h1 class="title">${TITLE}</h1><div class="info"><span class="time">时间：2021-03-12</span></div>
      <div class="content">${paragraphs}<script>show()</script></div>
      <div class="excellent_articles_box">精选</div><ul><li class="excellent_articles_title">更多讲话</li></ul></div></div>`,
    text,
    title: TITLE,
    chrome: {
      '当前位置：范文': 'breadcrumb',
      首页: 'breadcrumb',
      讲话稿: 'breadcrumb',
      站点: 'breadcrumb',
      栏目: 'breadcrumb',
      '时间：2021-03-12': 'meta',
      精选: 'related',
      更多讲话: 'related',
    },
  },
  {
    host: 'wenxm.cn',
    html: `<div class="position">文小秘 &gt; 讲话</div><div class="con_article con_main" id="contentText">${paragraphs}</div>
      <div class="gg_center">推广</div>`,
    text,
    chrome: { '文小秘 > 讲话': 'breadcrumb', 推广: 'advertisement' },
  },
  {
    host: '51test.net',
    html: `<p>无忧考网为大家整理了讲话稿，供大家参考，希望对大家有帮助。</p><div class="content-txt">${paragraphs}</div>`,
    text,
  },
];
