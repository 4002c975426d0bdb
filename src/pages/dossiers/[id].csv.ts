import type { APIRoute, GetStaticPaths } from "astro";
import { toTimelineCsv } from "../../outputs/charts/timeline-csv.ts";
import { keyed } from "../../keyed-paths.ts";
import { register } from "../../register.ts";
import type { CaseView } from "../../registry/views.ts";

export const getStaticPaths = (() =>
  keyed(register.cases.map((view) => ({ params: { id: view.id }, props: { view } })))) satisfies GetStaticPaths;

/** The data behind the drawing of a dossier's dates. */
export const GET: APIRoute<{ readonly view: CaseView }> = ({ props }) =>
  new Response(toTimelineCsv(props.view.timeline), { headers: { "content-type": "text/csv; charset=utf-8" } });
