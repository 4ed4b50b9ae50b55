import type { ExportedFile } from '../utils/write/export-file.ts';

/** Long enough for any browser to have taken the file over. */
const TAKEN_OVER = 60_000;

/** Hands a file to the browser's downloads. `room` is where the link may stand for a moment. */
export function download({ name, type, bytes }: ExportedFile, room: HTMLElement): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  room.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER);
}
