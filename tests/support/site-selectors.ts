import type { Site } from '../../utils/sites/index.ts';

/** Every selector of a row, one by one. */
export function selectorsOf({ container, title, chrome, pictures, fold }: Site): string[] {
  return [container, title, pictures, fold, ...Object.values(chrome ?? {})].flatMap(
    (selectors) => selectors?.split(/,\s*/) ?? [],
  );
}
