import { useEffect, useState } from 'preact/hooks';

/** Those of the sites on which the browser gives no leave to run: after an import, or where it was taken back there. */
export function useLacking(
  hosts: readonly string[],
  hasLeave: (host: string) => Promise<boolean>,
  watchLeave: (onChange: () => void) => () => void,
): ReadonlySet<string> {
  const [lacking, setLacking] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const leave = await Promise.all(hosts.map(hasLeave));
      if (wanted) setLacking(new Set(hosts.filter((_, index) => !leave[index])));
    };
    look();
    const stop = watchLeave(look);
    return () => {
      wanted = false;
      stop();
    };
  }, [hosts.join(' ')]);
  return lacking;
}
