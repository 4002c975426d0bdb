/** One block of a `_headers` file: a path, in which `*` stands for anything, and the headers it gets. */
export interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Parses a `_headers` file: a path at the start of a line, its headers indented below, `#` for comments. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "" && !one.trim().startsWith("#"))) {
    if (/^\S/.test(line)) rules.push({ path: toPattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push(toHeader(line));
  }
  return rules;
}

/** The headers of one address, in the order of the file. Hosts join values of two rules with a comma, and so do we. */
export function headersOf(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers)) {
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return found;
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
}

function toHeader(line: string): [string, string] {
  const colon = line.indexOf(":");
  if (colon === -1) throw new Error(`_headers expected "Name: value", received "${line.trim()}".`);
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
