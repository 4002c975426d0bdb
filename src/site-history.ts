import "temporal-polyfill/global";
import { readGitLog } from "./git-log.ts";
import { type History, parseHistory } from "./registry/revisions.ts";
import { site } from "./site.ts";

const log = readGitLog();

/** What the repository remembers of the records; `null` when the site is built from files alone. */
export const history: History | null = log === null ? null : parseHistory(log);

/** Address of a record as a revision left it: it never changes. The path of hosts such as GitHub. */
export function toRevisionAddress(key: string, commit: string): string {
  return `${site.repository}/blob/${commit}/content/${key}.mdx`;
}

/** The name of a commit as people read it. */
export function toShortName(commit: string): string {
  return commit.slice(0, 7);
}
