/** The project's icon in lines: the files in `public/icon` end at 128 px. */
const ICON = `<svg viewBox="0 0 128 128" xmlns="http://www.w3.org/2000/svg">
  <g stroke="#8c3a2b" stroke-width="7.2" stroke-linejoin="round">
    <path d="M22 5.8H84.6L106 27.6V122H22Z" fill="#fcfbf8"/>
    <path d="M84.6 5.8V27.6H106Z" fill="#ead9d3"/>
  </g>
  <text x="64" y="100" text-anchor="middle" fill="#8c3a2b" font-family="Noto Serif CJK SC" font-weight="700" font-size="74">净</text>
</svg>`;

const draw = (style: string, content: string) =>
  `<!doctype html><meta charset="utf-8"><style>
  body { display: flex; align-items: center; justify-content: center; height: 100vh; margin: 0; ${style} }
</style>${content}`;

/** Edge's logo, a square. */
export const LOGO = draw('', ICON.replace('<svg', '<svg width="276" height="276"'));

/** Chrome's small promotional tile: the icon, the name, and what it does. */
export function writeTile(language: string, name: string, lines: readonly string[]): string {
  return draw(
    'background: #efece5; color: #23201c',
    `<div lang="${language}" style="display: flex; align-items: center; gap: 24px; padding: 0 32px">
  ${ICON.replace('<svg', '<svg width="148" height="148" style="flex: none"')}
  <div>
    <div style="font: 700 44px/1.3 'Noto Serif CJK SC', serif">${name}</div>
    <div style="font: 20px/1.5 'Noto Sans CJK SC', sans-serif; white-space: nowrap">${lines.join('<br>')}</div>
  </div>
</div>`,
  );
}
