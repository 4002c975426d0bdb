/** What an error says of itself, with the way to it: for a failure of ours. */
export function toStack(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
