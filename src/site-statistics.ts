import { heightInFrame } from "./outputs/charts/canvas.ts";
import type { Embed } from "./outputs/embeds/embed.ts";
import type { Sheet, SheetChart } from "./outputs/statistics/sheet.ts";
import { toSheets } from "./outputs/statistics/sheets.ts";
import { defaultCard, guides } from "./outputs/wording/addresses.ts";
import { announcedTotals as totals, coverage, officialList as list, register } from "./register.ts";

/** Every statistic as known on the build day, in the order of the index. */
export const sheets: readonly Sheet[] = toSheets({ register, list, coverage, totals });

/** Address of the page of a statistic: it never changes. */
export function toStatisticAddress({ id }: Pick<Sheet, "id">): string {
  return `${guides.statistics.href}${id}/`;
}

/** A chart in the frame of another site: its title is what it finds today. */
export function toChartEmbed(sheet: Sheet, chart: SheetChart): Embed {
  const of = toStatisticAddress(sheet);
  // The heading, the caption, the source and the foot stand around the drawing.
  const height = heightInFrame(chart) + 320;
  return { path: `/integrer/statistiques/${chart.id}/`, of, title: sheet.finding, height, picture: defaultCard };
}
