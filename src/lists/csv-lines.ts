/** The lines of a CSV of our open data whose records are wanted, under the same header: their bytes stay as they were published. */
export function keepLines(csv: string, ids: ReadonlySet<string>): string {
  const [header = "", ...lines] = splitLines(csv);
  return [header, ...lines.filter((line) => ids.has(line.slice(0, line.indexOf(","))))].join("");
}

/** The records of a CSV with their line ends; a line end between quotes divides nothing. */
function splitLines(csv: string): string[] {
  return csv.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+\r\n/g) ?? [];
}
