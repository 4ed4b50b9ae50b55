/** The page that lists the seed pages. */
export function writeStartPage(titles: ReadonlyMap<string, string>): string {
  const links = [...titles].map(([name, title]) => `<li><a href="/${name}">${title}</a></li>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>净稿：五个样页</title>
<style>
  body { max-width: 36em; margin: 15vh auto; padding: 0 1em; font: 18px/1.9 serif; }
  h1 { font-size: 1.4em; }
</style>
<h1>净稿：五个样页</h1>
<ol>
${links}
</ol>
<p>打开一页，点工具栏上的净稿（在拼图图标里，可以固定出来）。</p>
<p lang="en">Open a page, then click Jinggao in the toolbar (under the puzzle icon; pin it to keep it in sight).</p>
</html>`;
}
