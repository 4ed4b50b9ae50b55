import type { Script } from '../convert/script.ts';
import { LANGUAGES } from '../convert/script.ts';
import type { Ledger } from './ledger.ts';
import { isThere } from './slot.ts';

const CHINESE = /^(?:zh|cmn)\b/i;

/** The language that elements say their text is in: fonts draw 骨 and 直 differently for each. */
interface Languages {
  set(element: Element, script: Script): void;
  /** Takes away what was added; what was changed the ledger puts back. */
  restore(): void;
  /** Takes it away for the moment; gives what undoes that. */
  suspend(): () => void;
}

export function createLanguages(ledger: Ledger): Languages {
  const added = new Map<Element, string>();

  function takeAway(): [Element, string][] {
    const own = [...added].filter(
      ([element, language]) => isThere(element) && element.getAttribute('lang') === language,
    );
    for (const [element] of own) element.removeAttribute('lang');
    return own;
  }

  return {
    set(element, script) {
      const language = LANGUAGES[script];
      const attribute = element.getAttributeNode('lang');
      const isRoot = element === element.ownerDocument.documentElement;
      if (attribute && added.get(element) === attribute.value) return;
      if (attribute && (isRoot || CHINESE.test(attribute.value))) {
        ledger.write({ slot: attribute, original: ledger.originalOf(attribute), text: language });
      }
      if (attribute || !isRoot) return;
      added.set(element, language);
      element.setAttribute('lang', language);
    },
    restore() {
      takeAway();
      added.clear();
    },
    suspend() {
      const taken = takeAway();
      return () => {
        for (const [element, language] of taken) element.setAttribute('lang', language);
      };
    },
  };
}
