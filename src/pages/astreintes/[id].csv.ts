import { asOf } from "../../as-of.ts";
import type { APIRoute, GetStaticPaths } from "astro";
import { toAccrualCsv } from "../../outputs/charts/accrual-table.ts";
import { keyed } from "../../keyed-paths.ts";
import { register } from "../../register.ts";
import type { AstreinteView } from "../../registry/views.ts";

export const getStaticPaths = (() =>
  keyed(register.astreintes.map((view) => ({ params: { id: view.id }, props: { view } })))) satisfies GetStaticPaths;

/** The data behind the drawing of an astreinte. */
export const GET: APIRoute<{ readonly view: AstreinteView }> = ({ props }) =>
  new Response(toAccrualCsv(props.view, asOf), { headers: { "content-type": "text/csv; charset=utf-8" } });
