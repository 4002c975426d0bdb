import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { toAtom } from "../../../src/outputs/feeds/atom.ts";
import { channels } from "../../../src/outputs/feeds/channels.ts";
import type { Feed, Publisher } from "../../../src/outputs/feeds/feed.ts";
import { toJsonFeed } from "../../../src/outputs/feeds/json-feed.ts";
import { toArchives, toFeed, toItems } from "../../../src/outputs/feeds/model.ts";
import { toRss } from "../../../src/outputs/feeds/rss.ts";
import { registerOn } from "../../registry/real-register.ts";

const publisher: Publisher = {
  name: "Registre",
  licence: "Licence Ouverte 2.0",
  toAbsolute: (path) => `https://registre.example${path}`,
};
const items = toItems(registerOn("2026-11-21"));
const { decisions } = channels;
const feed = toFeed(items, decisions);
const archives = toArchives(items, decisions);

describe("the archives of the decisions on 21 November 2026", () => {
  test("and the feed hold every event between them, each year whole", () => {
    const held = new Set([feed, ...archives].flatMap((one) => one.items.map(({ id }) => id)));
    expect(items.filter(decisions.holds).filter(({ id }) => !held.has(id))).toEqual([]);
    for (const { name, items: ofYear } of archives) {
      const all = items.filter(decisions.holds).filter(({ on }) => name === `decisions-${on.slice(0, 4)}`);
      expect(ofYear.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    }
  });

  test("hold fifty events at most, the first fifty of a full year under the name of the year", () => {
    const parts = [channels.tout, decisions].flatMap((channel) => toArchives(items, channel));
    expect(parts.filter(({ items: { length } }) => length > 50 || length === 0)).toEqual([]);
    const ofYear = items.filter(({ on }) => on.startsWith("2024"));
    const [late, early] = ["tout-2024-2", "tout-2024"].map((name) => parts.find((one) => one.name === name)?.items);
    expect(early).toEqual(ofYear.slice(-50));
    expect(late).toEqual(ofYear.slice(0, -50));
  });

  test("lead from the feed to the oldest year and back", () => {
    const byName = new Map(archives.map((one) => [one.name, one]));
    const walked: string[] = [];
    for (let at: Feed | undefined = feed; at !== undefined; at = byName.get(at.pages.previous ?? "")) {
      walked.push(at.name);
    }
    expect(walked).toEqual(["decisions", ...archives.map(({ name }) => name)]);
    expect(archives.map(({ pages }) => pages.next)).toEqual([null, ...archives.slice(0, -1).map(({ name }) => name)]);
    expect(archives.every(({ pages }) => pages.current === "decisions")).toBe(true);
  });

  test.each([...archives, feed])(
    "$name is read back in each format, and only an archive says that it is one",
    (one) => {
      const isArchive = one !== feed;
      for (const xml of [toAtom(one, publisher), toRss(one, publisher)]) {
        expect(xml.includes("<fh:archive/>")).toBe(isArchive);
      }
      expect(parseAtomFeed(toAtom(one, publisher)).entries).toHaveLength(one.items.length);
      expect(parseRssFeed(toRss(one, publisher)).items).toHaveLength(one.items.length);
    },
  );

  test("are linked in each format", () => {
    const previous = `https://registre.example/flux/${String(feed.pages.previous)}`;
    const links = parseAtomFeed(toAtom(feed, publisher)).links ?? [];
    expect(links.find(({ rel }) => rel === "prev-archive")?.href).toBe(`${previous}.atom`);
    const rss = parseRssFeed(toRss(feed, publisher)).atom?.links ?? [];
    expect(rss.find(({ rel }) => rel === "prev-archive")?.href).toBe(`${previous}.rss`);
    expect(JSON.parse(toJsonFeed(feed, publisher))).toMatchObject({ next_url: `${previous}.json` });
  });
});

test("a new year in which nothing happened changes no byte of a feed or of an archive", () => {
  const [before, after] = ["2028-02-01", "2029-01-02"].map((day) => {
    const known = toItems(registerOn(day));
    return [toFeed(known, decisions), ...toArchives(known, decisions)].map((one) => toAtom(one, publisher));
  });
  expect(after?.length).toBe(before?.length);
  expect(after).toEqual(before);
});

test("a small feed has no archive", () => {
  const few = items.slice(0, 50);
  expect(toArchives(few, channels.tout)).toEqual([]);
  expect(toFeed(few, channels.tout).pages).toEqual({ current: null, previous: null, next: null });
});
