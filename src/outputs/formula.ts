/**
 * A text that a spreadsheet does not run as a formula: an apostrophe goes before one that begins like it, and before one
 * of our own, so that it can be undone.
 */
export function toHarmless(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
