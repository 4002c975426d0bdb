import { toCapital } from "./letter-case.ts";
import { lastDayToAppeal } from "../law/appeal.ts";
import { isAfter, parseDay, toDate } from "../law/civil-day.ts";
import type { Explained } from "../law/reason.ts";
import type { DecisionOf } from "../records/collections.ts";
import { isAddressee } from "../records/party.ts";
import { toLink } from "./link.ts";
import { rulingWord } from "./ruling-word.ts";
import type { AppealView } from "./views.ts";
import type { ViewContext } from "./view/context.ts";

type Sanction = DecisionOf<"sanction">;

/** What is known of the appeal against a sanction: a ruling, the addressee's own words, else the calendar. */
export function appealView({ lookup, asOf }: ViewContext, sanction: Sanction): AppealView {
  const rulings = lookup.followersOf(sanction.id).filter((one) => one.kind === "ruling");
  const lastDay = lastDayOf(lookup, sanction);
  const isOpen = lastDay === null ? null : !isAfter(asOf, parseDay(lastDay.value));
  const merits = rulings.filter(({ nature }) => nature === "merits").at(-1);
  return {
    word: merits === undefined ? wordWithoutRuling(sanction, lastDay, isOpen) : toCapital(rulingWord(merits.outcome)),
    lastDay,
    isOpen: merits === undefined ? isOpen : false,
    rulings: rulings.map((one) => toLink("decisions", one)),
  };
}

function lastDayOf(lookup: ViewContext["lookup"], { notifiedOn, organisations }: Sanction): Explained<string> | null {
  const addressee = organisations.find(isAddressee);
  const organisation = addressee && lookup.find("organisations", addressee.organisation);
  if (!notifiedOn || organisation === undefined) return null;
  const explained = lastDayToAppeal({ notifiedOn: parseDay(notifiedOn), domicile: organisation.domicile });
  return { ...explained, value: explained.value.toString() };
}

function wordWithoutRuling({ appeal }: Sanction, lastDay: Explained<string> | null, isOpen: boolean | null): string {
  if (appeal !== undefined) return appealWords[appeal.status];
  if (lastDay === null) return "Aucun recours connu du registre ; notification non publique, délai de recours inconnu";
  const day = toDate(parseDay(lastDay.value));
  return isOpen === true
    ? `Recours possible jusqu’au ${day}`
    : `Délai de recours expiré le ${day}, aucun recours connu du registre`;
}

const appealWords = {
  announced: "Recours annoncé, suite inconnue du registre",
  lodged: "Recours formé, suite inconnue du registre",
  waived: "Le destinataire déclare ne pas former de recours",
} as const;
