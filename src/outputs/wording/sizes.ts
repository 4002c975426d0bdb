/** « 850 ko », « 1,2 Mo »: thousands of bytes, at least one, as a reader weighs a download. */
export function toSize(bytes: number): string {
  if (bytes < 999_500) return `${String(Math.max(1, Math.round(bytes / 1000)))} ko`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} Mo`;
}
