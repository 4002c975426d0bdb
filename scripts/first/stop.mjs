/** A reason to stop that its message tells in full; no stack would help. */
export class Stop extends Error {}

/**
 * Runs a command. A `Stop` is told on stderr and exits with 1; any other error is a bug and keeps its stack.
 * @type {(command: () => Promise<void>) => Promise<void>}
 */
export async function orStop(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
