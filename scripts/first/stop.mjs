import { toSentence } from "./machine.mjs";

/** A reason to stop that its message tells in full; no stack would help. */
export class Stop extends Error {}

/**
 * Runs a command. A `Stop`, and what the machine refuses, is told on stderr and exits with 1; any other error is a bug
 * and keeps its stack.
 * @type {(command: () => Promise<void>) => Promise<void>}
 */
export async function orStop(command) {
  try {
    await command();
  } catch (error) {
    const sentence = error instanceof Stop ? error.message : toSentence(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
    process.exit(1);
  }
}
