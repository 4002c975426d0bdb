import { toVisible } from "./characters.ts";
import type { Problem } from "./problem.ts";

/** All problems of all files in one text, one block a file, in file order. Ends without a line break. */
export function toReport(problems: readonly Problem[]): string {
  const files = Map.groupBy(problems, (problem) => problem.file);
  const blocks = [...files.keys()].sort().map((file) => toBlock(file, files.get(file) ?? []));
  return [...blocks, toCount(problems.length, files.size)].join("\n\n");
}

function toBlock(file: string, problems: readonly Problem[]): string {
  return [`${toVisible(file)} does not fit the model.`, ...problems.map(toLines)].join("\n");
}

function toLines({ field, expected, received, remedy }: Problem): string {
  const name = field === "" ? "(file)" : toVisible(field);
  return `  ${name}  expected ${expected}, received ${received}\n${" ".repeat(name.length + 4)}${remedy}`;
}

function toCount(problems: number, files: number): string {
  const plural = (n: number, word: string): string => `${String(n)} ${word}${n === 1 ? "" : "s"}`;
  return `${plural(problems, "problem")} in ${plural(files, "file")}: nothing was built.`;
}
