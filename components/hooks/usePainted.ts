import { useEffect, useState } from 'preact/hooks';

/** False for the first frame, which so shows what is in sight the sooner; true once that has been painted. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
