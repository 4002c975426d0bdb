import { compare } from "./text-order.ts";

/** A commit that changed a record. */
export interface Revision {
  /** Its full name, 40 letters. */
  readonly commit: string;
  /** ISO day in Paris on which it was written. */
  readonly on: string;
  /** What it changes for a reader, in French, in the commit's words; `null` when it is not marked for readers. */
  readonly reason: string | null;
}

/** What the repository remembers of the records. */
export interface History {
  /** The commit from which the site is built. */
  readonly head: string;
  /** The repository was cloned without its beginning: the oldest revisions are missing. */
  readonly isCut: boolean;
  /** Revisions of a record, newest first; the key is `<collection>/<id>`. */
  readonly of: (key: string) => readonly Revision[];
}

interface Commit extends Revision {
  /** Its parents are missing: it seems to add every file. */
  readonly isGraft: boolean;
  /** Status and paths of each file that it touches. */
  readonly files: readonly (readonly string[])[];
}

/** The history of the records from the log of the project; `null` when the log is empty. */
export function parseHistory(log: string): History | null {
  const commits = log.split("\u001E").filter(Boolean).map(parseCommit);
  const [newest] = commits;
  if (newest === undefined) return null;
  const revisions = toRevisions(commits.filter(({ isGraft }) => !isGraft));
  return {
    head: newest.commit,
    isCut: commits.some(({ isGraft }) => isGraft),
    of: (key) => revisions.get(key) ?? [],
  };
}

function parseCommit(text: string): Commit {
  const [head = "", ...lines] = text.split("\n");
  const [commit = "", time = "", names = "", reason = ""] = head.split("\u001F");
  return {
    commit,
    on: toDay(Number(time)),
    reason: reason.trim() === "" ? null : reason.trim(),
    isGraft: names.split(", ").includes("grafted"),
    files: lines.filter(Boolean).map((line) => line.split("\t")),
  };
}

// A record that was renamed keeps what happened under its old names: the walk goes back in time.
function toRevisions(commits: readonly Commit[]): Map<string, Revision[]> {
  const laterNames = new Map<string, string>();
  const revisions = new Map<string, Revision[]>();
  for (const { commit, on, reason, files } of commits) {
    for (const [status = "", from = "", to] of files) {
      const key = laterNames.get(to ?? from) ?? toKey(to ?? from);
      if (key === null) continue;
      if (to !== undefined) laterNames.set(from, key);
      if (status !== "R100") revisions.set(key, [...(revisions.get(key) ?? []), { commit, on, reason }]);
    }
  }
  for (const list of revisions.values()) list.sort((a, b) => compare(b.on, a.on));
  return revisions;
}

/** `content/decisions/san-2026-003.mdx` -> `decisions/san-2026-003`; `null` for what is no record. */
function toKey(path: string): string | null {
  return /^content\/([a-z]+\/[a-z0-9-]+)\.mdx$/.exec(path)?.[1] ?? null;
}

/** `seconds` since 1970. */
function toDay(seconds: number): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
  return instant.toZonedDateTimeISO("Europe/Paris").toPlainDate().toString();
}
