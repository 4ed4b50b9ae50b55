/** Of other devices, narrow windows, and wishes that few readers have. */
const ELSEWHERE =
  /print|speech|not |prefers|hover|pointer|orientation|max-(?:device-)?width\s*:\s*(?:\d{1,3}|1[01]\d\d)(?:\.\d+)?[pre]/i;

/** Whether a style for these media holds on the screen of a desk. */
export function holdsOnScreen(media: string): boolean {
  return media.split(',').some((query) => !ELSEWHERE.test(query));
}
