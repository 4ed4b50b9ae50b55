import { useEffect, useState } from 'preact/hooks';

const DURATION = 4_000;
/** For one with something to press in it. */
const LONGER = 10_000;

/** Shows a message; `undoable`: of a deed that can be taken back. */
export type Say = (message: string, undoable?: boolean) => void;

export interface ToastMessage {
  message: string;
  undoable: boolean;
}

/** A message that goes away by itself; the same words said twice are shown anew. */
export function useToast(): [toast: ToastMessage | null, say: Say] {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => setToast(null), toast.undoable ? LONGER : DURATION);
    return () => clearTimeout(timer);
  }, [toast]);
  return [toast, (message, undoable = false) => setToast({ message, undoable })];
}
