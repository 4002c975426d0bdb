import type { APIRoute, GetStaticPaths } from "astro";
import { readCardFonts } from "../../../outputs/cards/fonts.ts";
import { type ChartPicture, drawChartPicture } from "../../../outputs/pictures/chart-picture.ts";
import { readPicture, writePictureFonts } from "../../../outputs/pictures/render.ts";
import { sheets, toPicture } from "../../../site-statistics.ts";

const fontFiles = await writePictureFonts(await readCardFonts());

export const getStaticPaths = (() =>
  sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => ({ params: { id: chart.id }, props: { picture: toPicture(sheet, chart) } })),
  )) satisfies GetStaticPaths;

/** A chart for a site that refuses frames. */
export const GET: APIRoute<{ readonly picture: ChartPicture }> = async ({ props: { picture } }) =>
  new Response(new Uint8Array(await readPicture(drawChartPicture(picture), fontFiles)), {
    headers: { "content-type": "image/png" },
  });
