import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { atomFaults } from "./atom-grammar.ts";
import { builtFiles, readBuilt } from "./built-site.ts";

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/;

const feeds = (ending: string): string[] =>
  builtFiles.filter((file) => file.startsWith("/flux/") && file.endsWith(ending));

/** What of a list of facts does not hold, under the name of the file. */
function faults(file: string, facts: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(facts).flatMap(([fact, holds]) => (holds ? [] : [`${file} ${fact}`]));
}

function areDistinct(ids: readonly unknown[]): boolean {
  return ids.every((id) => typeof id === "string" && id !== "") && new Set(ids).size === ids.length;
}

test("every Atom feed has what RFC 4287 asks for", () => {
  const found = feeds(".atom").map((file) => {
    const { id, title, updated, authors, links = [], entries = [] } = parseAtomFeed(readBuilt(file).toString());
    return faults(file, {
      "id is an IRI": URL.canParse(id ?? ""),
      "title is there": (title ?? "") !== "",
      "updated is a date": rfc3339.test(updated ?? ""),
      "an author speaks for every entry": (authors ?? []).some(({ name }) => (name ?? "") !== ""),
      "one link leads to itself": links.filter(({ rel }) => rel === "self").length === 1,
      "one link of a kind leads to its page": links.filter(({ rel }) => rel === "alternate").length === 1,
      "ids of entries differ": areDistinct(entries.map((entry) => entry.id)),
      "ids of entries are IRIs": entries.every((entry) => URL.canParse(entry.id ?? "")),
      "entries have titles": entries.every((entry) => (entry.title ?? "") !== ""),
      "entries have dates": entries.every((entry) => rfc3339.test(entry.updated ?? "")),
      "no entry is younger than the feed": entries.every((entry) => String(entry.updated) <= String(updated)),
      "entries have one page": entries.every(
        (entry) => entry.links?.filter(({ rel }) => rel === undefined || rel === "alternate").length === 1,
      ),
      "no link is relative": [...links, ...entries.flatMap((entry) => entry.links ?? [])].every(({ href }) =>
        URL.canParse(href ?? ""),
      ),
    });
  });
  expect(found.length).toBeGreaterThan(100);
  expect(found.flat()).toEqual([]);
});

test("every Atom feed keeps to the grammar of RFC 4287", () => {
  const found = feeds(".atom").flatMap((file) =>
    atomFaults(readBuilt(file).toString()).map((fault) => `${file} ${fault}`),
  );
  expect(found).toEqual([]);
});

test.each([
  { broken: /<updated>.*?<\/updated>/, by: "", fault: "feed: 0 updated" },
  { broken: /<id>.*?<\/id>/, by: "$&$&", fault: "feed: 2 id" },
  { broken: / term="[^"]*"/, by: "", fault: "category: no term" },
  { broken: /<published>[^<]*/, by: "<published>hier", fault: 'published: its text is "hier"' },
  { broken: /<entry>/, by: "<entry><rel/>", fault: "entry: rel does not stand there" },
  { broken: /<\/feed>/, by: "<link href='https://a.example/'/></feed>", fault: "feed: entries come last" },
])("the grammar finds $fault", ({ broken, by, fault }) => {
  expect(atomFaults(readBuilt("/flux/tout.atom").toString().replace(broken, by))).toContain(fault);
});

test("every feed holds fifty items at most", () => {
  const full = feeds(".atom").filter((file) => (parseAtomFeed(readBuilt(file).toString()).entries ?? []).length > 50);
  expect(full).toEqual([]);
});

test("every RSS feed has what its specification asks for", () => {
  const found = [...feeds(".rss"), "/rss.xml"].map((file) => {
    const { title, link, description, items = [] } = parseRssFeed(readBuilt(file).toString());
    return faults(file, {
      "title, link and description are there": [title, link, description].every((one) => (one ?? "") !== ""),
      "link is whole": URL.canParse(link ?? ""),
      "guids differ": areDistinct(items.map(({ guid }) => guid?.value)),
      "items have titles": items.every((item) => (item.title ?? "") !== ""),
      "items have days": items.every(({ pubDate }) => rfc822.test(String(pubDate))),
      "links of items are whole": items.every((item) => URL.canParse(item.link ?? "")),
    });
  });
  expect(found.flat()).toEqual([]);
});

test("every JSON Feed has what version 1.1 asks for", () => {
  const all = feeds(".json");
  const found = all.map((file) => {
    const { version, items: list } = JSON.parse(readBuilt(file).toString()) as { version?: string; items?: unknown };
    const { title, feed_url: address, items = [] } = parseJsonFeed(readBuilt(file).toString());
    return faults(file, {
      "version is 1.1": version === "https://jsonfeed.org/version/1.1",
      "title is there": (title ?? "") !== "",
      "items are a list, be it empty": Array.isArray(list),
      // The feed of an old address names its successor.
      "address is that of a feed": all.some((one) => address?.endsWith(one)),
      "ids differ": areDistinct(items.map(({ id }) => id)),
      "items have a content": items.every((item) => (item.content_html ?? item.content_text ?? "") !== ""),
      "items have dates": items.every((item) => rfc3339.test(String(item.date_published ?? item.date_modified))),
    });
  });
  expect(found.flat()).toEqual([]);
});

test("the list of feeds is OPML, and names feeds that are there", () => {
  const { head, body } = parseOpml(readBuilt("/flux/registre.opml").toString());
  expect(head?.title).toBeTruthy();
  const outlines = body?.outlines?.flatMap((group) => group.outlines ?? []) ?? [];
  const lost = outlines.filter(({ xmlUrl }) => !builtFiles.some((file) => xmlUrl?.endsWith(file)));
  expect(outlines.length).toBeGreaterThan(50);
  expect(lost).toEqual([]);
});
