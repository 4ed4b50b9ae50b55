import { writePage } from './pages.ts';

/** The paragraphs of the page below that its reader wants. */
export const PICKED = [
  '今天召开这次会议，主要任务是总结去年的工作，部署今年的任务，动员全县上下鼓足干劲。',
  '过去的一年，全县广大干部群众团结一心、攻坚克难，各项工作都取得了新的成绩，来之不易。',
  '同志们，蓝图已经绘就，号角已经吹响，让我们真抓实干，奋力开创各项工作的新局面！',
];

const [first, second, third] = PICKED;
const REPLY = '<p>楼上说得好，今天的会议开得很好，大家都很受鼓舞，回去要把工作做好，不辜负期望。</p>';

/** A speech among replies to it, with a paragraph of another speech that no general way can tell from it. */
export const PICKED_PAGE = writePage(
  '讲话',
  `<div><h1>在全县工作会议上的讲话</h1><div class="text"><p id="note">${first}</p><p class="second">在此，我代表全体与会人员，向长期关心支持本镇发展的老领导、老同志表示衷心的感谢。</p>
  <p>${second}</p><p>${third}</p></div><div class="reply">${REPLY.repeat(3)}</div><a href="/2.html">下一篇</a></div>`,
);

/** A page that listens before anybody else and lets nobody else hear. */
export const DEAF = `<script>
  window.heard = [];
  for (const type of ['pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'wheel'])
    window.addEventListener(type, (event) => {
      heard.push(event.type);
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true, passive: false });
</script>`;
