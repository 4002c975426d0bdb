import { LineCounter, parseDocument, visit } from "yaml";
import { toReceived, type Problem } from "./problem.ts";

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

/** Cuts a record file and reads its YAML. YAML that can surprise (anchors, tags, repeated keys) is a problem. */
export function parseFrontMatter(file: string, text: string): FrontMatter | Problem[] {
  if (text.length > maxLength) return [tooLong(file, text.length)];
  const block = fence.exec(text);
  if (block === null) return [noBlock(file, text)];
  const lineCounter = new LineCounter();
  const document = parseDocument(block[1] ?? "", { lineCounter, uniqueKeys: true, schema: "core", version: "1.2" });
  const problems = firstOfEachLine([...document.errors, ...document.warnings].map((error) => yamlProblem(file, error)));
  const surprise = lineOfSurprise(document, lineCounter);
  if (surprise !== undefined) return [surpriseProblem(file, surprise), ...problems];
  if (problems.length > 0) return problems;
  const body = text.slice(block[0].length);
  return { data: document.toJS({ maxAliasCount: 0 }), body, bodyLine: block[0].split("\n").length - 1 };
}

// One slip makes the parser stumble many times on one line: the first complaint is the useful one.
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ field }) => field).values()].flatMap(([first]) => first ?? []);
}

/** The line of the first anchor, alias or tag of the block; undefined when it is plain. */
function lineOfSurprise(document: ReturnType<typeof parseDocument>, lines: LineCounter): number | undefined {
  const starts: number[] = [];
  const note = (node: { range?: [number, number, number] | null }): void => {
    starts.push(node.range?.[0] ?? 0);
  };
  visit(document, {
    Alias: (_, node) => note(node),
    Value: (_, node) => {
      if (node.anchor !== undefined || node.tag !== undefined) note(node);
    },
  });
  return starts[0] === undefined ? undefined : lines.linePos(starts[0]).line + 1;
}

function yamlProblem(file: string, error: { message: string; linePos?: [{ line: number }, ...unknown[]] }): Problem {
  const line = (error.linePos?.[0].line ?? 0) + 1;
  const message = error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "");
  return {
    file,
    field: `line ${String(line)}`,
    expected: "YAML that can be read",
    received: message?.startsWith("Maximum call stack") ? "brackets nested too deep" : toReceived(message),
    remedy: "put text that holds « : », « # » or quotes between double quotes (see /contribuer/#yaml)",
  };
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

function surpriseProblem(file: string, line: number): Problem {
  return {
    file,
    field: `line ${String(line)}`,
    expected: "plain YAML",
    received: "an anchor, an alias or a tag (&, * or !)",
    remedy: "write the value out in full",
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
