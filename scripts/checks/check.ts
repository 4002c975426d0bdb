/** What one check found. */
export interface Outcome {
  /** Tests that hold. */
  readonly passed: number;
  /** Tests that do not. */
  readonly failed: number;
  /** What to print when something failed. */
  readonly output: string;
}

/** One thing to check before a change is good. */
export interface Check {
  /** Name for a reader of the console. */
  readonly name: string;
  /** Runs the check; a failure is an outcome, not an exception. */
  readonly run: () => Promise<Outcome>;
}
