import { site } from "./site.ts";

/** Address of a record as a revision left it: it never changes. The path of hosts such as GitHub. */
export function toRevisionAddress(key: string, commit: string): string {
  return `${site.repository}/blob/${commit}/content/${key}.mdx`;
}

/** The name of a commit as people read it. */
export function toShortName(commit: string): string {
  return commit.slice(0, 7);
}
