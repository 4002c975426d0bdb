import type { OfficialListView } from "../coverage-views.ts";
import { compare } from "../text-order.ts";
import type { RegisterView } from "../views.ts";
import type { Comparable } from "./comparable.ts";
import { rowsAlone, toListedCase } from "./listed.ts";
import { isCase, toNamedCase } from "./named.ts";

/** Every case known on the as-of day, newest first: the decisions of the register, and the rows that have no record. */
export function toComparables(register: RegisterView, list: OfficialListView): Comparable[] {
  const organisations = new Map(register.organisations.map((one) => [one.id, one]));
  const named = register.decisions.filter(isCase).map((view) => toNamedCase(view, organisations));
  const listed = rowsAlone(list).map(toListedCase);
  return [...named, ...listed].sort((a, b) => compare(b.on, a.on) || compare(a.id, b.id));
}
