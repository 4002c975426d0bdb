import type { APIRoute, GetStaticPaths } from "astro";
import { toDueCalendar } from "../../outputs/calendars/due-calendar.ts";
import { toICalendar } from "../../outputs/calendars/icalendar.ts";
import type { DueDate } from "../../registry/due-dates.ts";
import { keyed } from "../../keyed-paths.ts";
import { register } from "../../register.ts";
import { siteDueDates } from "../../site-due-dates.ts";
import { toAbsolute } from "../../site.ts";

interface Props {
  readonly label: string;
  readonly dues: readonly DueDate[];
}

/** A calendar for each decision that sets a day. */
export const getStaticPaths = (() => {
  const byDecision = Map.groupBy(siteDueDates, ({ decision }) => decision);
  const paths = register.decisions.flatMap(({ id, label }) => {
    const dues = byDecision.get(id);
    return dues === undefined ? [] : [{ params: { id }, props: { label, dues } }];
  });
  return keyed(paths);
}) satisfies GetStaticPaths;

/** The due dates of one decision. */
export const GET: APIRoute<Props> = ({ props: { label, dues }, params: { id = "" } }) => {
  const head = {
    name: `Échéances : ${label}`,
    description: "Les échéances d’une décision du registre.",
    path: `/decisions/${id}.ics`,
  };
  return new Response(toICalendar(toDueCalendar(dues, head, toAbsolute)), {
    headers: { "content-type": "text/calendar; charset=utf-8" },
  });
};
