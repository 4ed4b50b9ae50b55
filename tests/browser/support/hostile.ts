/** What pages do against a guest, by what they do: markup that stands behind a speech. */
export const HOSTILE = {
  'sweeps foreign nodes away': script(`
    let sweeps = 3;
    const timer = setInterval(() => {
      for (const node of [...document.documentElement.children])
        if (node !== document.head && node !== document.body) { node.remove(); sweeps -= 1; }
      if (sweeps <= 0) clearInterval(timer);
    }, 200);`),
  'takes foreign nodes out at once': script(`
    const own = new Set(document.querySelectorAll('*'));
    new MutationObserver(() => {
      for (const node of document.querySelectorAll('*')) if (!own.has(node)) node.remove();
    }).observe(document.documentElement, { childList: true, subtree: true });`),
  'covers everything': `<div style="position:fixed;inset:0;z-index:2147483647;background:red"></div>`,
  'opens dialogs on top': `<dialog id="d" style="width:100vw;height:100vh">VIP</dialog>${script(`
    let times = 3;
    const timer = setInterval(() => {
      if (!document.querySelector('jinggao-reader')) return;
      d.close();
      d.showModal();
      if (--times === 0) clearInterval(timer);
    }, 300);`)}`,
  'restyles everything': `<style>
    html > :not(head, body), jinggao-reader, jinggao-reader *, dialog, dialog * { display: none !important;
      opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important;
      color: transparent !important; pointer-events: none !important }
    html { filter: blur(9px) !important; transform: scale(0.1) !important }
    </style>`,
  'redefines prototypes': script(`
    Element.prototype.attachShadow = () => { throw new Error('no'); };
    Element.prototype.append = Node.prototype.appendChild = () => { throw new Error('no'); };
    HTMLDialogElement.prototype.showModal = () => {};
    Array.prototype.map = Array.prototype.filter = () => [];
    String.prototype.replace = () => 'gone';
    JSON.stringify = () => '{}';
    Object.defineProperty(Node.prototype, 'textContent', { get: () => 'gone' });`),
  'floods itself with changes': `<div id="flood"></div>${script(`
    setInterval(() => {
      flood.replaceChildren(...Array.from({ length: 300 }, () => document.createElement('i')));
      document.body.toggleAttribute('flooded');
    }, 5);`)}`,
  'traps keys': script(`
    window.heard = [];
    for (const type of ['keydown', 'keyup', 'keypress'])
      document.addEventListener(type, (event) => {
        heard.push(event.type);
        event.preventDefault();
        event.stopImmediatePropagation();
      }, true);
    document.oncontextmenu = document.onselectstart = document.oncopy = () => false;`),
  'fights for the focus': `<input id="bait">${script(`
    setInterval(() => bait.focus(), 20);
    document.addEventListener('focusin', (event) => { if (event.target !== bait) bait.focus(); }, true);`)}`,
  'is huge': `<div hidden>${'<div><span>x</span></div>'.repeat(100_000)}</div>`,
  'goes elsewhere': script(`
    new MutationObserver(() => setTimeout(() => location.assign('/redefines-prototypes'), 800))
      .observe(document.documentElement, { childList: true });`),
} as const;

function script(code: string): string {
  return `<script>${code}</script>`;
}
