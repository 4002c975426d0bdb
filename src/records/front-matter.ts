import { toReceived, type Problem } from "./problem.ts";
import { parseYaml } from "./yaml.ts";

/** A file cut in two: its fields as plain data, and its prose. */
export interface FrontMatter {
  /** What the YAML block says. */
  readonly data: unknown;
  /** The MDX text after the block. */
  readonly body: string;
  /** Lines before the body, to tell the right line of an MDX error. */
  readonly bodyLine: number;
}

const fence = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;
const maxLength = 200_000;

/** Cuts a record file and reads its YAML, or says why it cannot be read. */
export function parseFrontMatter(file: string, text: string): FrontMatter | Problem[] {
  if (text.length > maxLength) return [tooLong(file, text.length)];
  const block = fence.exec(text);
  if (block === null) return [noBlock(file, text)];
  const yaml = parseYaml({ file, text: block[1] ?? "", linesBefore: 1 });
  if (Array.isArray(yaml)) return yaml;
  return { data: yaml.data, body: text.slice(block[0].length), bodyLine: block[0].split("\n").length - 1 };
}

function noBlock(file: string, text: string): Problem {
  return {
    file,
    field: "line 1",
    expected: "a YAML block between two lines of three hyphens",
    received: toReceived(text.slice(0, 40)),
    remedy: "start the file with --- and end its fields with --- (see /contribuer/#fichier)",
  };
}

function tooLong(file: string, length: number): Problem {
  return {
    file,
    field: "",
    expected: `at most ${String(maxLength)} characters`,
    received: String(length),
    remedy: "shorten the prose or split the record",
  };
}
