import type { Pass } from '../../context.ts';
import { titleCore } from '../title/text.ts';

const SEPARATOR = /\s*(?:>+|»|›|→|＞+)\s*/;
const PREFIX = /^.{0,12}?位置.{0,3}?[:：]\s*/;

/** The category, where no label names one: the breadcrumb without its first page and without the document. */
export const readCategory: Pass = (lines, context) => {
  const trail = context.removed.find(({ reason, text }) => reason === 'breadcrumb' && SEPARATOR.test(text));
  if (context.meta.category !== null || trail === undefined) return lines;
  const core = titleCore(context.title);
  const steps = trail.text
    .replace(PREFIX, '')
    .split(SEPARATOR)
    .filter(
      (step, index, all) =>
        step !== '' && !isFrontPage(step, index) && !isDocument(step, index, all.length, core),
    );
  if (steps.length > 0) context.meta.category = steps.join(' > ');
  return lines;
};

function isFrontPage(step: string, index: number): boolean {
  return (
    index === 0 &&
    /首页|主页|首頁|主頁|home|网$|網$|文库$|文庫$|网站$|大全$/i.test(step) &&
    step !== '文库大全'
  );
}

function isDocument(step: string, index: number, count: number, core: string): boolean {
  if (index !== count - 1) return false;
  const own = titleCore(step);
  return (
    own === core ||
    /^(?:正文|内容|详情|浏览|查看|文档详情|列表|內容)$/.test(step) ||
    (own.length >= 6 && core.startsWith(own))
  );
}
