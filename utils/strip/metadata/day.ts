/** A day as pages print it, for patterns on folded text. */
export const DAY = String.raw`(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?`;
/** The time of day behind it: `8:30`, `08:30:15`. */
export const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
