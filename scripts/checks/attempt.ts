import { toSentence } from "../first/machine.mjs";
import { Stop } from "../first/stop.mjs";
import type { Check } from "./check.ts";
import { toStack } from "../stack.ts";

/** A check that counts as one test: it holds when the work ends without an error. */
export function attempt(name: string, work: () => Promise<unknown>): Check {
  return {
    name,
    run: async () => {
      try {
        await work();
        return { passed: 1, failed: 0, output: "" };
      } catch (error) {
        return { passed: 0, failed: 1, output: toText(error) };
      }
    },
  };
}

function toText(error: unknown): string {
  const sentence = error instanceof Stop ? error.message : toSentence(error);
  if (sentence !== undefined) return sentence;
  return toStack(error);
}
