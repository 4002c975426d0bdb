import "temporal-polyfill/global";
import { readGitLog } from "./git-log.ts";
import { type History, parseHistory } from "./registry/revisions.ts";

const log = readGitLog();

/** What the repository remembers of the records; `null` when the site is built from files alone. */
export const history: History | null = log === null ? null : parseHistory(log);
