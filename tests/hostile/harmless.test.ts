import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { toScript } from "../../src/components/structured-data.ts";
import type { CalendarEvent } from "../../src/outputs/calendars/calendar.ts";
import { toICalendar } from "../../src/outputs/calendars/icalendar.ts";
import { toElement, toText } from "../../src/outputs/charts/svg.ts";
import { toBibtex } from "../../src/outputs/citations/bibtex.ts";
import { toRis } from "../../src/outputs/citations/ris.ts";
import { dialects, toCsv } from "../../src/outputs/csv.ts";
import { toFrameCode, toPictureCode } from "../../src/outputs/embeds/embed.ts";
import { toAtom } from "../../src/outputs/feeds/atom.ts";
import { channels } from "../../src/outputs/feeds/channels.ts";
import type { Publisher } from "../../src/outputs/feeds/feed.ts";
import { toJsonFeed } from "../../src/outputs/feeds/json-feed.ts";
import { toFeed, toItems } from "../../src/outputs/feeds/model.ts";
import { toRss } from "../../src/outputs/feeds/rss.ts";
import { cell, escape } from "../../src/outputs/comparison/markup.ts";
import { toProse } from "../../src/outputs/prose/prose.ts";
import type { Records } from "../../src/records/collections.ts";
import { toReport } from "../../src/records/report.ts";
import { toRegister } from "../../src/registry/registry.ts";
import { records } from "../outputs/feeds/records.ts";

const script = `</script><script>alert(1)</script><img src=x onerror="alert(1)">`;
const entity = `<!DOCTYPE x [<!ENTITY a "b">]>&a;]]>`;
const formula = '=HYPERLINK("https://example.org";"Cliquez")';

/** The small register, every decision under a title and a summary that attack. */
const hostile: Records = {
  ...records,
  decisions: records.decisions.map((one) => ({
    ...one,
    title: `Titre ${script} ${one.id}`,
    summary: `${script}${entity}`,
  })),
};
const publisher: Publisher = { name: script, licence: script, toAbsolute: (path) => `https://registre.example${path}` };
const feed = toFeed(toItems(toRegister(hostile, [], "2030-12-24")), channels.tout);

describe("a title that attacks stays a title in", () => {
  test("the data block of a page, which no text can end", () => {
    const block = toScript([{ name: script, description: "<!-- --> \u2028" }]);
    expect(block).not.toContain("<");
    expect(JSON.parse(block)).toMatchObject({ "@graph": [{ name: script }] });
  });

  test.each([
    { format: "Atom", xml: toAtom(feed, publisher), read: (xml: string) => parseAtomFeed(xml).entries },
    { format: "RSS", xml: toRss(feed, publisher), read: (xml: string) => parseRssFeed(xml).items },
  ])("$format, which keeps its items", ({ xml, read }) => {
    // What stands in a CDATA section is text, and none ends early: the rest holds the elements of a feed alone.
    expect(xml.replace(/<!\[CDATA\[[\s\S]*?]]>/g, "")).not.toMatch(/<(script|img|!ENTITY|!DOCTYPE)/);
    expect(read(xml)).toHaveLength(feed.items.length);
  });

  test("JSON Feed, whose HTML holds no element of it", () => {
    const { items = [] } = parseJsonFeed(toJsonFeed(feed, publisher));
    expect(items).toHaveLength(feed.items.length);
    for (const { content_html: html = "" } of items) expect(html).not.toMatch(/<script|<img src=x/);
  });

  test("a drawing, as text and as an attribute", () => {
    const svg = toElement("g", { "aria-label": `${script}"` }, toElement("text", {}, toText(script + entity)));
    expect(svg.match(/<[a-z]+/g)).toEqual(["<g", "<text"]);
  });

  test("a table that the browser draws", () => {
    const html = cell(script, escape(script));
    expect(html.match(/<[a-z/]+/g)).toEqual(["<td", "</td"]);
  });

  test("the code that another site pastes", () => {
    const embed = { path: "/integrer/x/", of: "/x/", title: `"${script}`, height: 100, picture: "/x.png" };
    const toAbsolute = (path: string): string => `https://registre.example${path}`;
    const code = toFrameCode(embed, toAbsolute) + toPictureCode(embed, toAbsolute);
    expect(code.replace(/"[^"]*"/g, '""').match(/<[a-z/]+/g)).toEqual(["<iframe", "</iframe", "<a", "<img", "</a"]);
  });

  test("prose, where angle brackets of code are text", () => {
    const source = { file: "x", body: "Du code : `<script>alert(1)</script>`\n", bodyLine: 0 };
    const prose = toProse({ ...source, context: { decisionAddress: null }, toHref: (path) => path });
    expect(prose).toMatchObject({ html: "<p>Du code : <code>&#x3C;script>alert(1)&#x3C;/script></code></p>" });
  });
});

test.each(["standard", "excel"] as const)("a cell of a %s CSV is a text where it begins like a formula", (name) => {
  const cells = [formula, "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "'=1"];
  const { hasMark, separator } = dialects[name];
  const quoted = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  const told = [...cells.map((text) => quoted(`'${text}`)), "-1"].map((line) => `${line}\r\n`).join("");
  const rows = [...cells, -1].map((cell) => [cell]);
  expect(toCsv(rows, dialects[name])).toBe((hasMark ? "\ufeff" : "") + told);
});

describe("a line break ends no line of", () => {
  test.each(["\r\n", "\n", "\r"])("a calendar (%j)", (end) => {
    const text = `Échéance${end}END:VEVENT${end}ATTACH:https://example.org/x`;
    const event: CalendarEvent = {
      uid: text,
      day: "2030-01-01",
      summary: text,
      description: text,
      url: "https://registre.example/",
      categories: [text],
      status: "CONFIRMED",
      sequence: 0,
      updatedOn: "2030-01-01",
    };
    const ics = toICalendar({
      name: text,
      description: text,
      source: "https://registre.example/x.ics",
      events: [event],
    });
    const lines = ics.replaceAll("\r\n ", "").split("\r\n");
    expect(lines.filter((line) => /^(END:VEVENT|ATTACH)/.test(line))).toEqual(["END:VEVENT"]);
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  const item = {
    id: "x",
    type: "legal_case",
    title: "Titre } @article{autre, note = {\\input{/etc/passwd}}\nER  - \nTY  - JOUR",
    authority: "CNIL",
    issued: { "date-parts": [[2030, 1, 8]] },
    URL: "https://registre.example/",
    language: "fr",
    note: "Une note\r\nER  - ",
  } as const satisfies Parameters<typeof toRis>[0];

  test("a citation in RIS", () => {
    expect(toRis(item).match(/^(?:TY|ER) {2}-.*/gm)).toEqual(["TY  - CASE", "ER  - "]);
  });

  test("a citation in BibTeX, nor a brace its field, nor a command its text", () => {
    const text = toBibtex(item);
    expect(text.match(/^@\w+|^\t\w+ =/gm)).toEqual([
      "@misc",
      ...["author", "year", "month", "note", "title", "url", "langid"].map((name) => `\t${name} =`),
    ]);
    expect(text).toContain("Titre \\textbraceright{} @article\\textbraceleft{}autre");
    expect(text).toContain("\\textbackslash{}input\\textbraceleft{}/etc/passwd");
  });
});

test("a report of errors colours no terminal and moves no cursor, whatever the name of the file", () => {
  const attack = "\u001b[2J\u001b]8;;https://example.org\u0007\r\u0000";
  const problem = { file: `content/${attack}.mdx`, field: attack, expected: "x", received: '"x"', remedy: "x" };
  expect(toReport([problem])).not.toMatch(/[^\P{C}\n]/u);
});
