import { describe, expect, test } from "vitest";
import { builtFiles, builtPages, readBuilt } from "./built-site.ts";

const pages = builtPages.filter(({ path }) => /^\/statistiques\/[^/]+\/$/.test(path));
const total2020 = 138_489_300;

test("the year 2020 has the total of the CNIL's list, on its page and in its file", () => {
  const page = pages.find(({ path }) => path === "/statistiques/amendes-par-an/");
  expect(page?.texts.join(" ").replace(/[\u00A0\u202F]/g, " ")).toContain("138 489 300 €");
  const lines = readBuilt("/statistiques/amendes-par-an.csv").toString().split("\r\n");
  const row = lines.find((line) => line.startsWith("2020,"))?.split(",") ?? [];
  expect(row[lines[0]?.split(",").indexOf("liste_total_eur") ?? 0]).toBe(String(total2020));
});

describe.each(pages)("$path", ({ path, elements, html }) => {
  test("has its file, its place in the index, and a frame for each of its charts", () => {
    const index = builtPages.find((one) => one.path === "/statistiques/");
    expect(builtFiles).toContain(path.replace(/\/$/, ".csv"));
    expect(index?.elements.some(({ attributes }) => attributes["href"]?.endsWith(path))).toBe(true);
    const frames = builtFiles.filter(
      (file) => html.includes(file.replace(/index\.html$/, "")) && file.startsWith("/integrer/statistiques/"),
    );
    expect(frames.length).toBe(elements.filter(({ name }) => name === "figure").length);
  });

  test("heads every column and every row of its table, and draws what can be heard", () => {
    const heads = elements.filter(({ name }) => name === "th");
    expect(heads.filter(({ attributes }) => !["col", "row"].includes(attributes["scope"] ?? ""))).toEqual([]);
    const drawings = elements.filter(
      ({ name, attributes }) => name === "svg" && (attributes["class"] ?? "").startsWith("chart-"),
    );
    expect(drawings.filter(({ attributes }) => attributes["role"] !== "img")).toEqual([]);
  });
});
