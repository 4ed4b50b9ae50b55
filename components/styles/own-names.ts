/** What the names of the view's custom properties begin with. */
let mark = '';

/** The style with custom properties that no page can name: `@property` in a page holds inside shadow roots too. */
export function hideNames(css: string): string {
  mark = `v${Math.random().toString(36).slice(2)}-`;
  return css.replaceAll(/--(?=[a-z])/g, `--${mark}`);
}

/** The name of a custom property as the style has it. */
export function ownName(name: string): string {
  return `--${mark}${name}`;
}
