import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Files dropped anywhere on the page; gives whether some are held over it. The browser would leave the page for a file
 * that nobody takes; text that is dropped goes where it is dropped, as ever.
 */
export function useDrop(covered: boolean, onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef({ covered, onFiles });
  latest.current = { covered, onFiles };
  useEffect(() => {
    const listening = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', heed: (event: DragEvent) => void) =>
      document.addEventListener(type, heed, { signal: listening.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (latest.current.covered) event.dataTransfer.dropEffect = 'none';
      else setOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      if (!latest.current.covered) latest.current.onFiles(files);
    });
    return () => listening.abort();
  }, []);
  return over;
}
