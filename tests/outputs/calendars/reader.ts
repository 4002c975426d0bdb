type Properties = Readonly<Partial<Record<string, string>>> & {
  readonly UID?: string;
  readonly SUMMARY?: string;
  readonly DTSTAMP?: string;
  readonly URL?: string;
};

/** The events of an iCalendar text, their properties by name and parameters, unfolded and unescaped. */
export function readEvents(text: string): Properties[] {
  const unfolded = text.replaceAll("\r\n ", "");
  const blocks = unfolded.split("BEGIN:VEVENT\r\n").slice(1);
  return blocks.map((block) => {
    const lines = block.slice(0, block.indexOf("END:VEVENT")).split("\r\n").filter(Boolean);
    return Object.fromEntries(lines.map(readProperty));
  });
}

function readProperty(line: string): [name: string, value: string] {
  const colon = line.indexOf(":");
  const value = line.slice(colon + 1).replace(/\\(.)/g, (_, mark: string) => (mark === "n" ? "\n" : mark));
  return [line.slice(0, colon), value];
}
