import { SHOWN_NAMES } from './attributes.ts';
import { isElement, isText, isThere, type Root } from './slot.ts';

/** Above so many changed nodes, the whole page is looked through instead. */
const MANY = 5_000;

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...SHOWN_NAMES, 'lang', 'contenteditable'],
};

/** Notices what a page adds and changes. */
interface Watch {
  add(root: Root): void;
  /** How many changes there were so far, one's own that were not silent too. */
  count(): number;
  /** Does what is not to be noticed. */
  silently(work: () => void): void;
  stop(): void;
}

/** What is to be done about changes. */
interface WatchOptions {
  /** Whether a node holds what was written there: it needs no look. */
  isOwn(node: Node): boolean;
  onRecords(records: readonly MutationRecord[]): void;
  /** Gets what has changed since the last frame, in no order. */
  onChanged(nodes: Node[]): void;
}

export function watchPage({ isOwn, onRecords, onChanged }: WatchOptions): Watch {
  const roots = new Set<Root>();
  const changed = new Set<Node>();
  let frame = 0;
  let count = 0;

  const observer = new MutationObserver(note);

  function note(records: readonly MutationRecord[]): void {
    count += records.length;
    for (const record of records) for (const node of changedIn(record)) if (!isOwn(node)) changed.add(node);
    onRecords(records);
    if (changed.size > 0 && frame === 0) frame = requestAnimationFrame(tell);
  }

  function tell(): void {
    frame = 0;
    const nodes = changed.size > MANY ? [...roots] : [...changed];
    changed.clear();
    onChanged(nodes);
  }

  /** A frame of the page has another document now. */
  function noteLoad(event: Event): void {
    const target = event.target as Node | null;
    if (!target || !('contentDocument' in target)) return;
    changed.add(target);
    count += 1;
    if (frame === 0) frame = requestAnimationFrame(tell);
  }

  function observe(root: Root): void {
    observer.observe(root, WATCHED);
  }

  return {
    add(root) {
      roots.add(root);
      observe(root);
      root.addEventListener('load', noteLoad, true);
    },
    count() {
      note(observer.takeRecords());
      return count;
    },
    silently(work) {
      note(observer.takeRecords());
      observer.disconnect();
      work();
      for (const root of roots) {
        if (isAlive(root)) observe(root);
        else roots.delete(root);
      }
    },
    stop() {
      cancelAnimationFrame(frame);
      observer.disconnect();
      for (const root of roots) if (isThere(root)) root.removeEventListener('load', noteLoad, true);
    },
  };
}

function changedIn(record: MutationRecord): Iterable<Node> {
  const { type, target } = record;
  if (type === 'characterData') return [target];
  if (type === 'attributes') return changedAttribute(target, record.attributeName ?? '');
  if (record.addedNodes.length > 0) return record.addedNodes;
  // Where something was taken out, a phrase may begin or end now.
  return [record.previousSibling, record.nextSibling].filter((node) => node !== null).filter(isText);
}

function changedAttribute(target: Node, name: string): Node[] {
  if (!isElement(target) || name === 'contenteditable') return [target];
  const attribute = target.getAttributeNode(name);
  return attribute ? [attribute] : [];
}

/** Shown by a window, or on a host that is. */
function isAlive(root: Root): boolean {
  if (!isThere(root)) return false;
  return 'host' in root ? root.isConnected : root.defaultView !== null;
}
