import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { toAtom } from "../../../src/outputs/feeds/atom.ts";
import { type ChannelName, channels } from "../../../src/outputs/feeds/channels.ts";
import type { Feed, Publisher } from "../../../src/outputs/feeds/feed.ts";
import { toJsonFeed } from "../../../src/outputs/feeds/json-feed.ts";
import { toFeed, toItems, withHindsight } from "../../../src/outputs/feeds/model.ts";
import { toRss } from "../../../src/outputs/feeds/rss.ts";
import { toRegister } from "../../../src/registry/registry.ts";
import { records } from "./records.ts";

const publisher = toPublisher("https://registre.example");
const names = Object.keys(channels) as ChannelName[];
const renderers = { atom: toAtom, rss: toRss, json: toJsonFeed } as const;
const files = names.flatMap((name) =>
  (["atom", "rss", "json"] as const).map((format) => ({ file: `${name}.${format}`, name, format })),
);

function toPublisher(origin: string): Publisher {
  return { name: "Registre", licence: "Licence Ouverte 2.0", toAbsolute: (path) => origin + path };
}

function feedOn(asOf: string, name: ChannelName = "tout"): Feed {
  return toFeed(toItems(toRegister(records, [], asOf)), channels[name]);
}

describe("the events of a register", () => {
  const { items, updatedOn } = feedOn("2030-12-24");

  test("come newest first, each under the name of what happened", () => {
    expect(items.map(({ on, id }) => `${on} ${id.replace("tag:sanctiotheque,2026:", "")}`)).toEqual([
      "2030-11-20 decisions/ce-999001#ruled",
      "2030-09-10 decisions/san-2030-012#closed",
      "2030-06-04 decisions/san-2030-009#liquidated",
      "2030-02-03 decisions/san-2030-001#corrected-2030-02-03",
      "2030-02-03 decisions/san-2030-001#corrected-2030-02-03-2",
      "2030-01-22 decisions/san-2030-001#decided",
      "2029-05-01 incidents/meteore-2029#figures-2029-05",
      "2029-03-01 incidents/meteore-2029#disclosed",
    ]);
  });

  test.each([
    { event: "ruled", matter: "Décision réformée\u202F: 500\u202F000\u00A0€ d’amende en vigueur." },
    { event: "closed", matter: "1 injonction close\u202F: exécutée après le délai." },
    {
      event: "liquidated",
      matter: "40\u202F000\u00A0€ d’astreinte deviennent dus, jusqu’au 31\u00A0mai 2030 compris.",
    },
    {
      event: "decided",
      matter:
        "800\u202F000\u00A0€ d’amende, 1 injonction et une astreinte de 1\u202F000\u00A0€ par jour\u202F; en cause\u202F: sécurité.",
    },
    {
      event: "disclosed",
      matter:
        "1\u202F048\u202F576 personnes (confirmé par l’organisme, selon Météore). Données\u202F: identité et adresse postale.",
    },
  ])("$event says why it matters", ({ event, matter }) => {
    expect(items.find(({ id }) => id.endsWith(`#${event}`))?.matter).toBe(matter);
  });

  test("a corrected decision is updated on the day of its correction", () => {
    expect(items.find(({ id }) => id.endsWith("san-2030-001#decided"))?.updatedOn).toBe("2030-02-03");
  });

  test("a feed is as new as its newest event", () => {
    expect(updatedOn).toBe("2030-11-20");
    expect(feedOn("2030-12-24", "incidents").updatedOn).toBe("2029-05-01");
  });

  test("what has not happened yet is not told", () => {
    expect(feedOn("2030-02-02").items.map(({ id }) => id.split("#")[1])).toEqual([
      "decided",
      "figures-2029-05",
      "disclosed",
    ]);
  });

  test("fifty events at most", () => {
    const [first] = records.incidents;
    const incidents = first
      ? Array.from({ length: 60 }, (_, index) => ({ ...first, id: `fuite-${String(index)}` }))
      : [];
    expect(
      toFeed(
        toItems(toRegister({ ...records, incidents: [...records.incidents, ...incidents] }, [], "2030-12-24")),
        channels.incidents,
      ).items,
    ).toHaveLength(50);
  });

  test("a register in which nothing happened has a valid date", () => {
    expect(feedOn("2028-01-01")).toMatchObject({ items: [], updatedOn: "2026-11-21" });
  });
});

describe("the feed of a past state", () => {
  const feed = toFeed([], channels.incidents);

  test("says that its words may be younger", () => {
    const { description } = withHindsight(feed, "Texte rédigé plus tard.");
    expect(description).toBe("Violations de données rendues publiques. Texte rédigé plus tard.");
  });

  test("is the same feed when no word is younger", () => {
    expect(withHindsight(feed, null)).toBe(feed);
  });
});

describe("published feeds", () => {
  test.each(files)("$file is as it was", async ({ file, name, format }) => {
    const text = renderers[format](feedOn("2030-12-24", name), publisher);
    await expect(text).toMatchFileSnapshot(`../../golden/feeds/${file}`);
  });

  test.each(files)("$file has the same bytes on a later day when nothing happened", ({ name, format }) => {
    const [before, after] = ["2030-12-24", "2031-06-30"].map((day) => renderers[format](feedOn(day, name), publisher));
    expect(after).toBe(before);
  });

  test.each(files)("$file keeps its ids when the site and its pages move", ({ name, format }) => {
    const feed = feedOn("2030-12-24", name);
    const moved = { ...feed, items: feed.items.map((item) => ({ ...item, href: `/ailleurs${item.href}` })) };
    const after = renderers[format](moved, toPublisher("https://ailleurs.example/registre"));
    const ids = (text: string): string[] => text.match(/tag:sanctiotheque,2026:[^"<]+/g) ?? [];
    expect(ids(after)).toEqual(ids(renderers[format](feed, publisher)));
  });
});

describe("validity", () => {
  const feed = feedOn("2030-12-24");
  const ids = feed.items.map(({ id }) => id);
  const rfc3339 = /^\d{4}-\d\d-\d\dT12:00:00(\.000)?Z$/;
  const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} 12:00:00 GMT$/;

  test("Atom has the elements that RFC 4287 asks for", () => {
    const text = toAtom(feed, publisher);
    const atom = parseAtomFeed(text);
    expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/);
    expect(atom).toMatchObject({ id: "tag:sanctiotheque,2026:flux/tout", authors: [{ name: "Registre" }] });
    expect(atom.links).toContainEqual(
      expect.objectContaining({ rel: "self", href: "https://registre.example/flux/tout.atom" }),
    );
    expect(atom.entries?.map(({ id }) => id)).toEqual(ids);
    for (const entry of [atom, ...(atom.entries ?? [])]) {
      expect(entry.updated).toMatch(rfc3339);
      expect(entry.title?.value).not.toBe("");
    }
    for (const entry of atom.entries ?? []) expect(entry.links?.[0]).toMatchObject({ rel: "alternate" });
  });

  test("RSS has the elements that its specification asks for", () => {
    const rss = parseRssFeed(toRss(feed, publisher));
    expect(rss).toMatchObject({ link: "https://registre.example/", language: "fr" });
    expect(rss.lastBuildDate).toMatch(rfc822);
    expect(rss.atom?.links).toEqual([expect.objectContaining({ rel: "self", type: "application/rss+xml" })]);
    expect(rss.items?.map(({ guid }) => guid)).toEqual(ids.map((value) => ({ value, isPermaLink: false })));
    for (const item of rss.items ?? []) expect(item.pubDate).toMatch(rfc822);
  });

  test("JSON Feed has the fields of version 1.1", () => {
    const text = toJsonFeed(feed, publisher);
    const json = parseJsonFeed(text);
    expect(JSON.parse(text)).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      feed_url: "https://registre.example/flux/tout.json",
    });
    expect(json.items?.map(({ id }) => id)).toEqual(ids);
    for (const item of json.items ?? []) {
      expect(item.date_published).toMatch(rfc3339);
      expect(item.content_html).toMatch(/^<p><strong>/);
    }
  });

  test("a JSON Feed in which nothing happened has its list, empty", () => {
    expect(JSON.parse(toJsonFeed(feedOn("2028-01-01"), publisher))).toMatchObject({ items: [] });
  });

  test("no link of a content is relative, and no text is markup", () => {
    const { items } = parseJsonFeed(toJsonFeed(feed, publisher));
    const contents = (items ?? []).map(({ content_html }) => content_html ?? "");
    for (const content of contents) expect(content.match(/href="(?!https:\/\/)/g)).toBeNull();
    expect(contents[0]).toContain("Météore &#x26; Cie");
  });
});
