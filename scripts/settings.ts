import { Stop } from "./first/stop.mjs";

/** What the environment sets for one run. */
export interface Settings {
  /** The day for which the register is built, `YYYY-MM-DD`. */
  readonly day: string;
  /** Folder of the host in which the site lives, with both slashes. */
  readonly base: string;
  /** Scheme and host of the published site. */
  readonly origin: string;
  /** Address of the code. */
  readonly repository: string;
  /** Where errors are reported by mail, if anywhere. */
  readonly reportEmail: string | null;
}

/**
 * Reads AS_OF, SITE_URL, BASE_PATH, REPOSITORY_URL and REPORT_EMAIL, and stops with a sentence when one is wrong.
 * Fixes AS_OF for all that follows: a build that runs past midnight stays in one day.
 */
export async function readSettings(): Promise<Settings> {
  try {
    const [{ buildDay }, { site }] = await Promise.all([import("../src/build-day.ts"), import("../src/site.ts")]);
    const day = buildDay().toString();
    process.env["AS_OF"] = day;
    return { day, base: site.base, origin: site.origin, repository: site.repository, reportEmail: site.reportEmail };
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error));
  }
}
