import type { Context, Pass } from '../../context.ts';
import { foldWords } from '../../text/fold-words.ts';

/** The site, where no label names a source: from the greeting, a copyright notice or a disclaimer. */
export const readSource: Pass = (lines, context) => {
  context.meta.source ??= greetedSite(context) ?? noticedSite(context) ?? statedSource(context);
  return lines;
};

function greetedSite(context: Context): string | null {
  const name = find(
    context,
    /欢迎(?:您|你)?(?:来到|访问|光临|进入|浏览|使用|登录)(?:本?网站:?)?\s?([\u3400-\u9fffa-z\d]{2,16}?)(?=[,!。\s]|$)/,
  );
  if (name === null) return null;
  const host = find(context, /https?:\/\/([\w.-]+\.[a-z]{2,})/);
  return host === null ? name : `${name} (${host})`;
}

function noticedSite(context: Context): string | null {
  return find(
    context,
    /声明\s?:\s?(?!本)(?!.{0,3}(?:作者|原创))([\u3400-\u9fffa-z\d]{2,10}?)(?:尊重|重视|保护|致力|不对|仅|对)/,
  );
}

function statedSource(context: Context): string | null {
  return find(context, /(来源[于自](?:网友上传|网友投稿|网友|网络|互联网))/);
}

/** The first removed text that matches, its first group as printed. */
function find(context: Context, pattern: RegExp): string | null {
  for (const { text } of [...context.removed].sort((left, right) => left.order - right.order)) {
    if (text.length > 400) continue;
    const match = pattern.exec(foldWords(text));
    if (match?.[1] === undefined) continue;
    const start = match.index + match[0].indexOf(match[1]);
    return text.slice(start, start + match[1].length);
  }
  return null;
}
