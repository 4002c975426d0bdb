import type { APIRoute } from "astro";
import { toDueCalendar } from "../outputs/calendars/due-calendar.ts";
import { toICalendar } from "../outputs/calendars/icalendar.ts";
import { siteDueDates } from "../site-due-dates.ts";
import { site, toAbsolute } from "../site.ts";

const head = {
  name: `${site.name} : les échéances`,
  description: "Fins de délais, fins de recours, dates fixées et retraits de noms des décisions du registre.",
  path: "/echeances.ics",
};

/** Every due date of the register, to subscribe to. */
export const GET: APIRoute = () =>
  new Response(toICalendar(toDueCalendar(siteDueDates, head, toAbsolute)), {
    headers: { "content-type": "text/calendar; charset=utf-8" },
  });
