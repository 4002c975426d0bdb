import { findChromium } from "./chromium.ts";

/** Finds Chromium once for all browser tests, and installs it where that is allowed. */
export async function setup(): Promise<void> {
  process.env["CHROME_PATH"] = await findChromium();
}
