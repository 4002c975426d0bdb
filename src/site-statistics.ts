import { heightInFrame } from "./outputs/charts/canvas.ts";
import type { Embed } from "./outputs/embeds/embed.ts";
import type { Sheet, SheetChart } from "./outputs/statistics/sheet.ts";
import { toSheets } from "./outputs/statistics/sheets.ts";
import { guides } from "./outputs/wording/addresses.ts";
import { toDay } from "./outputs/wording/dates.ts";
import { type ChartPicture, pictureHeight } from "./outputs/pictures/chart-picture.ts";
import { toChartRules } from "./outputs/pictures/chart-rules.ts";
import { toSize, toSource } from "./outputs/statistics/words.ts";
import { announcedTotals as totals, coverage, officialList as list, register } from "./register.ts";
import { site } from "./site.ts";
import charts from "./styles/charts.css?raw";
import statistics from "./styles/statistics.css?raw";

const rules = toChartRules(`${charts}\n${statistics}`);

/** Every statistic as known on the build day, in the order of the index. */
export const sheets: readonly Sheet[] = toSheets({ register, list, coverage, totals });

/** Address of the page of a statistic: it never changes. */
export function toStatisticAddress({ id }: Pick<Sheet, "id">): string {
  return `${guides.statistics.href}${id}/`;
}

/** A chart in the frame of another site: its title is what it finds today. */
export function toChartEmbed(sheet: Sheet, chart: SheetChart): Embed {
  return {
    path: `/integrer/statistiques/${chart.id}/`,
    of: toStatisticAddress(sheet),
    title: sheet.finding,
    // The heading, the caption, the source and the foot stand around the drawing.
    height: heightInFrame(chart) + 320,
    picture: `/cartes/statistiques/${chart.id}.png`,
    pictureHeight: pictureHeight(toPicture(sheet, chart)),
  };
}

/** A chart as a picture, with what the frame says around it. */
export function toPicture(sheet: Sheet, chart: SheetChart): ChartPicture {
  return {
    kicker: sheet.name,
    title: sheet.finding,
    chart,
    notes: [
      `${chart.caption} n = ${toSize(sheet.statistic)}.`,
      toSource(sheet.statistic.base, coverage.list, site.name),
    ],
    foot: `${site.name}, état au ${toDay(register.asOf)}`,
    rules,
  };
}
