import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { toAtom } from "../../../src/outputs/feeds/atom.ts";
import { channels } from "../../../src/outputs/feeds/channels.ts";
import type { Feed, Publisher } from "../../../src/outputs/feeds/feed.ts";
import { feedGroups } from "../../../src/outputs/feeds/groups.ts";
import { toJsonFeed } from "../../../src/outputs/feeds/json-feed.ts";
import { toFeed, toItems } from "../../../src/outputs/feeds/model.ts";
import { toOpml } from "../../../src/outputs/feeds/opml.ts";
import { toRss } from "../../../src/outputs/feeds/rss.ts";
import { toSubjectChannels } from "../../../src/outputs/feeds/subjects.ts";
import { toRegister } from "../../../src/registry/registry.ts";
import type { RegisterView } from "../../../src/registry/views.ts";
import { registerOn } from "../../registry/real-register.ts";
import { records } from "./records.ts";

const publisher: Publisher = {
  name: "Registre",
  licence: "Licence Ouverte 2.0",
  toAbsolute: (path) => `https://registre.example${path}`,
};

function feedsOf(register: RegisterView): Map<string, Feed> {
  const items = toItems(register);
  const feeds = toSubjectChannels(register).map((channel) => toFeed(items, channel));
  return new Map(feeds.filter((feed) => feed.items.length > 0).map((feed) => [feed.name, feed]));
}

const real = registerOn("2026-11-21");
const feeds = feedsOf(real);
const idsOf = (name: string): string[] =>
  (feeds.get(name)?.items ?? []).map(({ id }) => id.replace("tag:sanctiotheque,2026:", ""));

describe("the feeds of single subjects on 21 November 2026", () => {
  test.each([
    {
      name: "dossier-france-travail-2024",
      told: ["decisions/san-2026-003#decided", "incidents/france-travail-2024#disclosed"],
    },
    {
      name: "organisme-commune-de-kourou",
      told: ["decisions/san-2023-018#decided"],
    },
    { name: "secteur-public-local", told: ["decisions/san-2023-018#decided"] },
    { name: "theme-dpo", told: ["decisions/san-2023-018#decided"] },
    { name: "texte-rgpd-32", told: ["decisions/san-2026-003#decided"] },
  ])("$name tells $told", ({ name, told }) => {
    expect(idsOf(name)).toEqual(expect.arrayContaining(told));
  });

  test("have names of small letters, digits and hyphens, each once", () => {
    const names = [...feeds.keys(), ...Object.keys(channels)];
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
    const all = toSubjectChannels(real).map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
  });

  test("name no organisation that no public text names", () => {
    const unnamed = real.organisations.filter(({ record }) => record.isUnnamed === true);
    expect(unnamed.length).toBeGreaterThan(0);
    expect(unnamed.filter(({ id }) => feeds.has(`organisme-${id}`))).toEqual([]);
  });

  test("leave out, for a sector, the organisations that are only cited", () => {
    const cited = real.organisations.flatMap((view) =>
      view.decisions
        .filter(({ isAddressee, view: { parties } }) => {
          const others = parties.filter((party) => party.id !== view.id && party.isAddressee);
          const sectors = others.map((one) => real.organisations.find(({ id }) => id === one.id)?.record.sector);
          return !isAddressee && !sectors.includes(view.record.sector);
        })
        .map((one) => ({ sector: view.record.sector, id: `decisions/${one.view.id}#decided` })),
    );
    expect(cited.filter(({ sector, id }) => idsOf(`secteur-${sector}`).includes(id))).toEqual([]);
  });

  test("are valid in each format", () => {
    for (const feed of feeds.values()) {
      const count = feed.items.length;
      expect(count).toBeLessThanOrEqual(50);
      expect(parseAtomFeed(toAtom(feed, publisher)).entries).toHaveLength(count);
      expect(parseRssFeed(toRss(feed, publisher)).items).toHaveLength(count);
      expect(parseJsonFeed(toJsonFeed(feed, publisher)).items).toHaveLength(count);
    }
  });

  test("have the same bytes a month later when nothing happened", () => {
    const later = feedsOf(registerOn("2028-12-21"));
    const texts = (some: Map<string, Feed>): string[] => [...some.values()].map((feed) => toAtom(feed, publisher));
    expect(texts(later)).toEqual(texts(feedsOf(registerOn("2028-11-21"))));
  });
});

describe("a small register", () => {
  const small = toRegister(records, [], "2030-12-24");
  const channelsOf = toSubjectChannels(small).map((channel) => ({ channel, feed: toFeed(toItems(small), channel) }));
  const told = channelsOf.filter(({ feed }) => feed.items.length > 0);

  test("has a feed only for the subjects to which something happened", () => {
    expect(told.map(({ channel }) => channel.name)).toEqual([
      "organisme-meteore",
      "secteur-services",
      "theme-securite",
    ]);
  });

  test("tells a theme what followed a decision", () => {
    const theme = told.find(({ channel }) => channel.name === "theme-securite");
    expect(theme?.feed.items.map(({ id }) => id.split("#")[1])).toEqual(
      expect.arrayContaining(["decided", "liquidated", "closed", "ruled"]),
    );
  });

  test("lists its feeds as OPML", async () => {
    const main = Object.values(channels).map((channel) => toFeed(toItems(small), channel));
    const text = toOpml(feedGroups(main, told), publisher);
    await expect(text).toMatchFileSnapshot("../../golden/feeds/registre.opml");
    const outlines = parseOpml(text).body?.outlines ?? [];
    const addresses = outlines.flatMap(({ outlines = [] }) => outlines.map(({ xmlUrl }) => xmlUrl));
    expect(addresses).toEqual(
      [...main, ...told.map(({ feed }) => feed)].map(({ name }) => `https://registre.example/flux/${name}.atom`),
    );
  });
});

test("the closing of a formal notice is an event of its own", () => {
  const closings = toItems(real).filter(({ id }) => /decisions\/med-.*#closed$/.test(id));
  expect(closings.length).toBeGreaterThan(0);
  for (const { title, matter } of closings) {
    expect(title).toMatch(/^Mise en demeure close/);
    expect(matter).toMatch(/^La CNIL clôt la mise en demeure le /);
  }
});
