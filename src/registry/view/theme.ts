import type { Entry } from "../../records/collections.ts";
import { addressOf } from "../address.ts";
import { countLinks } from "../counted-links.ts";
import { isHeld } from "../held.ts";
import { toCapital } from "../letter-case.ts";
import { linkTo, themeWord } from "../link.ts";
import { toFootnotes } from "../provenance.ts";
import type { DecisionView, ThemeView } from "../views.ts";
import { sourced, type ViewContext } from "./context.ts";

/** A theme and the decisions on it. */
export function themeView(
  { lookup }: ViewContext,
  record: Entry<"themes">,
  decisions: readonly DecisionView[],
): ThemeView {
  const own = decisions.filter((one) => (one.record.themes as readonly string[]).includes(record.id));
  const byId = new Map(own.map((one) => [one.id, one]));
  const checklist = record.checklist.map(({ ask, decisions: said }) => ({
    ask,
    saidBy: said.flatMap(({ decision, point }) => {
      const view = byId.get(decision);
      return view === undefined ? [] : [{ decision: view, point }];
    }),
  }));
  return {
    id: record.id,
    href: addressOf("themes", record),
    title: toCapital(themeWord(record.id)),
    record,
    decisions: own,
    checklist,
    provisions: countLinks(
      own.map((one) => one.provisions.filter(isHeld).map(({ id }) => linkTo(lookup, "provisions", id))),
    ),
    terms: (record.terms ?? []).map((id) => linkTo(lookup, "glossary", id)),
    provenance: toFootnotes(lookup, sourced(lookup, "themes", record.id)).provenance,
  };
}
