const KEYS = ['keydown', 'keyup', 'keypress'];
const CLICKS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'wheel'];

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
  'opens popovers on top': `<div id="p" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh">VIP</div>${script(`
    let times = 3;
    const timer = setInterval(() => {
      if (!document.querySelector('jinggao-reader')) return;
      p.hidePopover();
      p.showPopover();
      if (--times === 0) clearInterval(timer);
    }, 300);`)}`,
  'restyles everything': `<style>
    html > :not(head, body), jinggao-reader, jinggao-reader *, dialog, dialog * { display: none !important;
      opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important;
      color: transparent !important; pointer-events: none !important }
    * { all: unset !important; display: revert !important; font-size: 7px !important }
    :host { display: none !important }
    dialog::backdrop, jinggao-reader::backdrop, *::backdrop { display: block !important; background: red !important;
      z-index: 2147483647 !important; position: fixed !important; inset: 0 !important }
    html { filter: blur(9px) !important; transform: scale(0.1) !important }
    </style>`,
  'restyles what is printed': `<style>
    @media print { * { display: none !important } jinggao-reader { display: none !important } }
    @page { size: 10mm 10mm !important }
    </style>`,
  'takes the names of its style': `<style>
    * { --ground: red !important; --ink: red !important; --size: 99px !important }
    @property --ink { syntax: '<color>'; inherits: false; initial-value: rgb(255, 0, 0) }
    @property --paper { syntax: '<length>'; inherits: false; initial-value: 0px }
    @property --size { syntax: '<length>'; inherits: false; initial-value: 1px }
    </style>`,
  'redefines prototypes': script(`
    Element.prototype.attachShadow = () => { throw new Error('no'); };
    Element.prototype.append = Node.prototype.appendChild = () => { throw new Error('no'); };
    HTMLDialogElement.prototype.showModal = () => {};
    Array.prototype.map = Array.prototype.filter = () => [];
    Array.prototype[Symbol.iterator] = function* () {};
    String.prototype.replace = () => 'gone';
    JSON.stringify = JSON.parse = () => '{}';
    window.Promise = window.MutationObserver = window.KeyboardEvent = function () { throw new Error('no'); };
    Promise.prototype.then = () => {};
    document.createElement = document.querySelector = () => null;
    Object.defineProperty(Node.prototype, 'textContent', { get: () => 'gone' });`),
  'floods itself with changes': `<div id="flood"></div>${script(`
    setInterval(() => {
      flood.replaceChildren(...Array.from({ length: 300 }, () => document.createElement('i')));
      document.body.toggleAttribute('flooded');
    }, 5);`)}`,
  'takes the names of its document': `${[
    'body',
    'title',
    'documentElement',
    'querySelector',
    'querySelectorAll',
    'defaultView',
  ]
    .map((name) => `<form name="${name}"></form>`)
    .join(
      '',
    )}<img name="createElement" alt=""><img name="getSelection" alt=""><form name="elementFromPoint"></form>`,
  'traps keys': script(trap('document', KEYS)),
  'traps keys at its window': script(trap('window', KEYS)),
  'traps keys and clicks at its window': script(trap('window', [...KEYS, ...CLICKS])),
  'fights for the focus': `<input id="bait">${script(`
    const fight = () => { bait.focus(); window.focus(); requestAnimationFrame(fight); };
    fight();
    document.addEventListener('focusin', (event) => { if (event.target !== bait) bait.focus(); }, true);`)}`,
  'carries huge attributes': `<div class="${'x '.repeat(1_000_000)}" style="--a:${'y'.repeat(2_000_000)}" title="${'z'.repeat(2_000_000)}">正文</div>`,
  'is huge': `<div hidden>${'<div><span>x</span></div>'.repeat(100_000)}</div>`,
  'goes elsewhere': script(`
    new MutationObserver(() => setTimeout(() => location.assign('/redefines-prototypes'), 800))
      .observe(document.documentElement, { childList: true });`),
  'goes elsewhere within itself': script(`
    new MutationObserver((_records, observer) => {
      observer.disconnect();
      setTimeout(() => { location.hash = 'one'; }, 300);
      setTimeout(() => {
        history.pushState({}, '', '/elsewhere');
        document.title = 'elsewhere';
        document.body.replaceChildren('elsewhere');
      }, 600);
    }).observe(document.documentElement, { childList: true });`),
} as const;

function script(code: string): string {
  return `<script>${code}</script>`;
}

function trap(where: string, types: readonly string[]): string {
  return `
    window.heard = [];
    for (const type of ${JSON.stringify(types)})
      ${where}.addEventListener(type, (event) => {
        heard.push(event.type);
        event.preventDefault();
        event.stopImmediatePropagation();
      }, { capture: true, passive: false });
    document.oncontextmenu = document.onselectstart = document.oncopy = () => false;`;
}
