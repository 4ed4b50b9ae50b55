/** How many UTF-16 code units two texts begin with alike. */
export function commonPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left.charCodeAt(length) === right.charCodeAt(length)) length++;
  return length;
}

/** How many UTF-16 code units two texts end with alike, behind a `prefix` that they share. */
export function commonSuffix(left: string, right: string, prefix: number): number {
  let length = 0;
  const most = Math.min(left.length, right.length) - prefix;
  const [last, other] = [left.length - 1, right.length - 1];
  while (length < most && left.charCodeAt(last - length) === right.charCodeAt(other - length)) length++;
  return length;
}
