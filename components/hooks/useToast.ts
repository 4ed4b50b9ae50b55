import { useEffect, useState } from 'preact/hooks';

const DURATION = 4_000;

/** A message that goes away by itself; the same words said twice are shown anew. */
export function useToast(): [message: string | null, say: (message: string) => void] {
  const [toast, setToast] = useState<{ message: string } | null>(null);
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => setToast(null), DURATION);
    return () => clearTimeout(timer);
  }, [toast]);
  return [toast?.message ?? null, (message) => setToast({ message })];
}
