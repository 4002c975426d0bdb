import { expect, test } from "vitest";
import { toElement, toText } from "../../../src/outputs/charts/svg.ts";
import { type ChartPicture, drawChartPicture, pictureHeight } from "../../../src/outputs/pictures/chart-picture.ts";
import { toChartRules } from "../../../src/outputs/pictures/chart-rules.ts";

const picture: ChartPicture = {
  kicker: "Amendes par an",
  title: "2025 est l’année la plus lourde de la liste de la CNIL : 486 822 500 € d’amendes et d’astreintes liquidées",
  chart: {
    id: "x",
    title: "Amendes",
    description: "Des amendes.",
    draw: () => ({ height: 360, elements: [toElement("text", { x: 1, "font-weight": 600 }, toText("≥ 43 000 €"))] }),
  },
  notes: ["Une note. n = 12 amendes.", "Source : le registre."],
  foot: "Registre, état au 22 novembre 2026",
  rules: ".stat-solid { color: #1c3d8f; }",
};

test("a picture of a chart reads like golden text", async () => {
  await expect(drawChartPicture(picture)).toMatchFileSnapshot("../../golden/pictures/chart.svg");
});

test("a picture is as high as its frame says", () => {
  expect(drawChartPicture(picture)).toContain(`width="1200" height="${String(pictureHeight(picture))}"`);
});

test("a longer title or note makes a higher picture", () => {
  const longer = { ...picture, title: `${picture.title} ${picture.title}`, notes: [...picture.notes, "Encore."] };
  expect(pictureHeight(longer) - pictureHeight(picture)).toBe(48 * 2 + 30);
});

test("the rules of charts keep the light value of their variables, and leave the rest of the style sheet", () => {
  const sheet = `.chart svg { color: red; }
.stat-solid,
.stat-span {
  color: var(--accent, #1c3d8f);
}

@media (forced-colors: active) {
  .chart-halo {
    stroke: Canvas;
  }
}
.wall { columns: 19rem; }`;
  expect(toChartRules(sheet)).toBe(".stat-solid,\n.stat-span {\n  color: #1c3d8f;\n}");
});
