import { useEffect, useState } from 'preact/hooks';

/** Those of the sites on which the browser gives no permission to run: after an import, or where it was taken back there. */
export function useMissingPermissions(
  hosts: readonly string[],
  hasPermission: (host: string) => Promise<boolean>,
  watchPermissions: (onChange: () => void) => () => void,
): ReadonlySet<string> {
  const [unpermitted, setUnpermitted] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const granted = await Promise.all(hosts.map(hasPermission));
      if (wanted) setUnpermitted(new Set(hosts.filter((_, index) => !granted[index])));
    };
    look();
    const stop = watchPermissions(look);
    return () => {
      wanted = false;
      stop();
    };
  }, [hosts.join(' ')]);
  return unpermitted;
}
