import { type DueDate, dueDates } from "./registry/due-dates.ts";
import { toLastingIds } from "./registry/first-names.ts";
import { redirects, register } from "./register.ts";

const toLastingId = toLastingIds(redirects);

/** Every due date of the register; those of a renamed record keep their identifiers. */
export const siteDueDates: readonly DueDate[] = dueDates(register).map((due) => ({ ...due, id: toLastingId(due.id) }));
