import { parseDay } from "../law/civil-day.ts";
import type { Records } from "../records/collections.ts";
import type { KnownGap } from "../records/gap.ts";
import { asKnownOn } from "./as-known.ts";
import { toLookup } from "./lookup.ts";
import { compare } from "./text-order.ts";
import { astreinteView } from "./view/astreinte.ts";
import { caseView } from "./view/case.ts";
import type { ViewContext } from "./view/context.ts";
import { decisionView } from "./view/decision.ts";
import { incidentView } from "./view/incident.ts";
import { lessonViews } from "./view/lesson.ts";
import { organisationView } from "./view/organisation.ts";
import { provisionView, termView } from "./view/provision.ts";
import { themeView } from "./view/theme.ts";
import { vectorView } from "./view/vector.ts";
import type { RegisterView } from "./views.ts";

/** The whole register as known on a day. The records must have passed the checks. */
export function toRegister(records: Records, gaps: readonly KnownGap[], asOf: string): RegisterView {
  const known = asKnownOn(records, asOf);
  const context: ViewContext = { lookup: toLookup(known, gaps), asOf: parseDay(asOf) };
  const decisions = newestFirst(
    known.decisions.map((one) => decisionView(context, one)),
    (one) => one.record.decidedOn,
  );
  const incidents = newestFirst(
    known.incidents.map((one) => incidentView(context, one)),
    (one) => firstDay(one.record),
  );
  const cases = known.cases.map((one) => caseView(context, one, { decisions, incidents }));
  return {
    asOf,
    decisions,
    incidents,
    cases: newestFirst(cases, lastMove),
    fines: decisions.flatMap(({ fines }) => fines),
    injunctions: decisions.flatMap(({ injunctions }) => injunctions),
    astreintes: newestFirst(
      known.astreintes.map((one) => astreinteView(context, one)),
      (one) => one.decidedOn,
    ),
    organisations: known.organisations
      .map((one) => organisationView(context, one, { decisions, incidents }))
      .sort((a, b) => compare(sortKey(a.record.name), sortKey(b.record.name))),
    provisions: known.provisions.map((one) => provisionView(context, one, decisions)),
    glossary: known.glossary
      .map((one) => termView(context, one))
      .sort((a, b) => compare(sortKey(a.record.term), sortKey(b.record.term))),
    themes: known.themes
      .map((one) => themeView(context, one, decisions))
      .sort((a, b) => compare(sortKey(a.title), sortKey(b.title))),
    vectors: known.vectors
      .map((one) => vectorView(context, one, { decisions, incidents }))
      .sort((a, b) => compare(sortKey(a.record.title), sortKey(b.record.title))),
    lessons: known.lessons
      .flatMap((one) => lessonViews(context, one, cases))
      .sort((a, b) => a.record.rank - b.record.rank),
    gaps,
  };
}

function newestFirst<View extends { readonly id: string }>(
  views: readonly View[],
  dayOf: (view: View) => string,
): View[] {
  return [...views].sort((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.id, b.id));
}

function firstDay({ disclosedOn, notifiedOn, occurredFrom }: RegisterView["incidents"][number]["record"]): string {
  return disclosedOn ?? notifiedOn ?? occurredFrom ?? "";
}

/** The last day on which something happened in a case, the future left out. */
function lastMove({ timeline }: RegisterView["cases"][number]): string {
  return timeline.filter(({ on, isFuture }) => on !== null && !isFuture).at(-1)?.on ?? "";
}

// As a dictionary orders names, the same on every machine: without accents, œ as oe, small letters.
function sortKey(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe");
}
