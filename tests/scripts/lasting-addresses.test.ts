import { expect, test } from "vitest";
import { toLastingAddresses } from "../../scripts/building/lasting-addresses.ts";

test("pages, data, feeds, calendars and pictures last; what only the pages load does not", () => {
  const files = [
    "index.html",
    "404.html",
    "decisions/x/index.html",
    "decisions/x.ics",
    "dossiers/x.csv",
    "donnees/v1/SHA256SUMS",
    "flux/tout.json",
    "rss.xml",
    "cartes/decisions-x.png",
    "integrer/decisions/x/index.html",
    "_astro/index.css",
    "_headers",
    "_redirects",
    "pagefind/pagefind.js",
    "reperes.svg",
    "robots.txt",
    "sitemap-0.xml",
  ];
  expect(toLastingAddresses(files)).toEqual([
    "/",
    "/cartes/decisions-x.png",
    "/decisions/x.ics",
    "/decisions/x/",
    "/donnees/v1/SHA256SUMS",
    "/dossiers/x.csv",
    "/flux/tout.json",
    "/integrer/decisions/x/",
    "/rss.xml",
  ]);
});
