import { performance } from "node:perf_hooks";

/**
 * Does one step and prints its name and how long it took, also when it fails.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timed(name, work) {
  const start = performance.now();
  try {
    return await work();
  } finally {
    console.log(toStepLine(name, performance.now() - start));
  }
}

/** `install            33.1 s`. @type {(name: string, milliseconds: number) => string} */
export function toStepLine(name, milliseconds) {
  return `${name.padEnd(28)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}
