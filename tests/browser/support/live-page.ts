/** A page with all that a page can have; its own scripts tell what it shows. */
export function writeLivePage(): string {
  return `<!doctype html><html lang=zh-CN><meta charset=utf-8><title>工作会议</title><body class='a  b'>
<p id=phrase title="头发">剪了<b>头</b>发，<i>皇</i><em>后</em>与后<u>天</u></p>
<p>同志们，今天我们召开全区经济工作会议，总结去年的工作，部署今年的任务。</p>
<div id=shadow></div>
<iframe id=frame srcdoc="<p>会议：<b>头</b>发</p>"></iframe>
<iframe id=sandboxed sandbox srcdoc="<p>头发</p>"></iframe>
<textarea id=field placeholder=请输入>头发</textarea>
<div id=editable contenteditable>头<b>发</b></div>
<code id=code>头发</code><span id=japanese lang=ja>头发</span>
<defined-late id=defined-late></defined-late>
<said-aloud id=custom aria-label=头发></said-aloud>
<svg><title>图</title><text>说明</text></svg><!-- 注释 -->
<script>
  document.getElementById('shadow').attachShadow({ mode: 'open' }).innerHTML = '<p>头<b>发</b></p>';
  // Shows what is said about it, at once.
  customElements.define('said-aloud', class extends HTMLElement {
    static observedAttributes = ['aria-label'];
    attributeChangedCallback(name, before, after) { this.textContent = after; }
  });
  const find = (id) => document.getElementById(id);
  const frame = (id) => find(id)?.contentDocument?.body?.textContent;
  const readParts = () => ({
    phrase: find('phrase').textContent,
    shadow: find('shadow').shadowRoot.textContent,
    frame: frame('frame'),
    field: find('field').value,
    editable: find('editable').textContent,
    code: find('code').textContent,
    japanese: find('japanese').textContent,
    custom: find('custom').textContent,
  });
  const readLater = () => ({
    text: find('later')?.textContent,
    frame: frame('late-frame'),
    shadow: find('late-shadow')?.shadowRoot.textContent,
    defined: find('defined-late').shadowRoot?.textContent,
  });
</script></body></html>`;
}

/** Runs in such a page: what it adds after it was turned. */
export function addLater(): void {
  const text = document.createElement('p');
  text.id = 'later';
  text.innerHTML = '后来的头<b>发</b>';
  const frame = document.createElement('iframe');
  frame.id = 'late-frame';
  frame.srcdoc = '<p>后来的会议</p>';
  const host = document.createElement('div');
  host.id = 'late-shadow';
  host.attachShadow({ mode: 'open' }).innerHTML = '<b>发</b>展';
  document.body.append(text, frame, host);
  customElements.define(
    'defined-late',
    class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '头<b>发</b>';
      }
    },
  );
}
