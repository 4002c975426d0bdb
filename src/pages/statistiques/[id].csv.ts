import type { APIRoute, GetStaticPaths } from "astro";
import { toStatisticCsv } from "../../outputs/statistics/csv.ts";
import type { Sheet } from "../../outputs/statistics/sheet.ts";
import { sheets } from "../../site-statistics.ts";

export const getStaticPaths = (() =>
  sheets.map((sheet) => ({ params: { id: sheet.id }, props: { sheet } }))) satisfies GetStaticPaths;

/** The numbers of a statistic. */
export const GET: APIRoute<{ readonly sheet: Sheet }> = ({ props }) =>
  new Response(toStatisticCsv(props.sheet), { headers: { "content-type": "text/csv; charset=utf-8" } });
