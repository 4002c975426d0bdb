import { expect, test } from "vitest";
import { drawTimeline } from "../../../src/outputs/charts/timeline.ts";
import { toTimelineCsv } from "../../../src/outputs/charts/timeline-csv.ts";
import { franceTravailTimeline, kourouTimeline } from "./frozen-timeline.ts";
import { drawingsOf, wordsOf } from "./golden.ts";

test.each([
  { name: "timeline-france-travail", entries: franceTravailTimeline },
  { name: "timeline-kourou", entries: kourouTimeline },
])("$name is drawn wide and narrow as published", async ({ name, entries }) => {
  const [wide, narrow] = drawingsOf(drawTimeline(entries, "2026-11-21"));
  await expect(wide).toMatchFileSnapshot(`../../golden/${name}-wide.svg`);
  await expect(narrow).toMatchFileSnapshot(`../../golden/${name}-narrow.svg`);
});

test("an entry without a date is counted in the description and not drawn", () => {
  const drawn = drawTimeline(franceTravailTimeline, "2026-11-21");
  expect(drawn).toContain("1 fait reste à dater et n’est pas dessiné.");
  expect(drawn).not.toContain("Échéance du second palier");
});

test("context that long precedes the case is left to the list", () => {
  expect(drawTimeline(franceTravailTimeline, "2026-11-21")).not.toContain("offre commune");
  expect(toTimelineCsv(franceTravailTimeline)).toContain("offre commune");
});

test("a day to come is dashed", () => {
  const [withdrawal] = /<path class="chart-mark chart-withdrawal[^>]*stroke-dasharray[^>]*>/.exec(
    drawTimeline(franceTravailTimeline, "2026-11-21"),
  ) ?? [null];
  expect(withdrawal).toContain('stroke-dasharray="2.5 2"');
});

test("a date that is only a lower bound says so", () => {
  const [wide] = drawingsOf(drawTimeline(franceTravailTimeline, "2026-11-21"));
  expect(wordsOf(wide).join(" | ")).toContain("au plus tôt 22 févr. 2026");
});

test("a timeline without any date draws nothing", () => {
  expect(
    drawTimeline(
      franceTravailTimeline.filter(({ on }) => on === null),
      "2026-11-21",
    ),
  ).toBe("");
});

test("the CSV holds every entry, dated or not", () => {
  const lines = toTimelineCsv(franceTravailTimeline).trimEnd().split("\r\n");
  expect(lines).toHaveLength(franceTravailTimeline.length + 1);
  expect(lines[0]).toBe("date,au_plus_tot,a_venir,nature,texte,adresse");
  expect(lines.at(-2)).toBe(
    ',non,non,échéance,"Échéance du second palier, occultée dans le texte public",/dossiers/exemple/',
  );
});
