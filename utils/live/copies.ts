import type { Ledger } from './ledger.ts';
import { isSkipped } from './skip.ts';
import { createTextWalker, isElement, isSlot, isText, isTree, type Slot, textsWithin } from './slot.ts';

/** Has what a page made of converted texts told from what is its own, as far as the records of its changes show. */
export function noteCopies(records: readonly MutationRecord[], ledger: Ledger): void {
  const dropped = records
    .filter(({ addedNodes }) => addedNodes.length === 0)
    .flatMap(({ removedNodes }) => textsOf(removedNodes));
  for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
    if (type === 'childList') {
      const added = textsOf(addedNodes);
      if (removedNodes.length > 0) ledger.trace(textsOf(removedNodes).map(ledger.madeAt), added);
      // What is pasted into a field is its writer's.
      if (!isSkipped(target)) added.forEach(ledger.adopt);
      continue;
    }
    const slot = isElement(target) ? target.getAttributeNode(attributeName ?? '') : target;
    if (slot && isSlot(slot)) noteChange(slot, dropped, ledger);
  }
}

function noteChange(slot: Slot, dropped: readonly Text[], ledger: Ledger): void {
  const made = ledger.written(slot);
  const held = slot.nodeValue ?? '';
  if (!made || made.text === held) return;
  const joined = held.startsWith(made.text) ? takeInOrder(held.slice(made.text.length), dropped) : [];
  const split =
    isText(slot) && made.text.startsWith(held) ? textsBehind(slot, made.text.slice(held.length)) : [];
  ledger.trace([made, ...joined.map(ledger.madeAt)], [slot, ...split]);
}

/** Of texts that are gone those that a text goes on with: `normalize()` joins neighbours. */
function takeInOrder(text: string, dropped: readonly Text[]): Text[] {
  let rest = text;
  return dropped.filter(({ data }) => {
    const goesOn = data !== '' && rest.startsWith(data);
    if (goesOn) rest = rest.slice(data.length);
    return goesOn;
  });
}

/** The texts behind one on the page that hold what it has no more; none where they hold something else. */
function textsBehind(slot: Text, text: string): Text[] {
  const root = slot.getRootNode();
  if (!isTree(root)) return [];
  const walker = createTextWalker(root);
  walker.currentNode = slot;
  const behind: Text[] = [];
  for (let rest = text; rest !== ''; ) {
    const next = walker.nextNode();
    if (!next || !isText(next) || !rest.startsWith(next.data)) return [];
    behind.push(next);
    rest = rest.slice(next.length);
  }
  return behind;
}

function textsOf(nodes: NodeList): Text[] {
  return Array.from(nodes)
    .flatMap((node) => (isTree(node) ? textsWithin(node) : [node]))
    .filter(isText);
}
