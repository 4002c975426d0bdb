/** Words that an attentive reader of such texts reads in a minute. */
const wordsPerMinute = 200;

/** « 4 minutes de lecture »: from the words of HTML or plain text, rounded up, one minute at least. */
export function toReadingTime(...texts: readonly string[]): string {
  const words =
    texts
      .join(" ")
      .replace(/<[^>]*>/g, " ")
      .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const minutes = Math.max(1, Math.ceil(words / wordsPerMinute));
  return `${String(minutes)} ${minutes < 2 ? "minute" : "minutes"} de lecture`;
}
