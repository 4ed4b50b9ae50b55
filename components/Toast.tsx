interface Props {
  /** What has just been done; null shows nothing. */
  message: string | null;
}

/** A line at the foot that says what was done. The region is always there, so that it is read out. */
export function Toast({ message }: Props) {
  return <output class="toast">{message !== null && <span>{message}</span>}</output>;
}
