import { LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import { toReceived, type Problem } from "./problem.ts";

/** YAML and where it comes from. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Lines of the file before the YAML, to tell the right line of an error. */
  readonly linesBefore: number;
}

/** Reads YAML as plain data. YAML that can surprise (anchors, aliases, tags, repeated keys) is a problem. */
export function parseYaml(source: YamlSource): { readonly data: unknown } | Problem[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter, uniqueKeys: true, schema: "core", version: "1.2" });
  const problems = firstOfEachLine([...document.errors, ...document.warnings].map((one) => unreadable(source, one)));
  const surprise = lineOfSurprise(document, lineCounter);
  if (surprise !== undefined) return [surpriseProblem(source.file, surprise + source.linesBefore), ...problems];
  return problems.length > 0 ? problems : { data: document.toJS({ maxAliasCount: 0 }) as unknown };
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
  return starts[0] === undefined ? undefined : lines.linePos(starts[0]).line;
}

function unreadable({ file, linesBefore }: YamlSource, error: YAMLError): Problem {
  const line = (error.linePos?.[0].line ?? 1) + linesBefore;
  const message = error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "");
  return {
    file,
    field: `line ${String(line)}`,
    expected: "YAML that can be read",
    received: message?.startsWith("Maximum call stack") ? "brackets nested too deep" : toReceived(message),
    remedy: "put text that holds « : », « # » or quotes between double quotes (see /contribuer/#yaml)",
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
