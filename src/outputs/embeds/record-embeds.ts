import type { AstreinteView, CaseView, DecisionView } from "../../registry/views.ts";
import { toCardAddress } from "../wording/addresses.ts";
import type { Embed } from "./embed.ts";

/** The card of a decision. */
export function toDecisionEmbed({ id, href, label, record }: DecisionView): Embed {
  const title = `${label} : ${record.title}`;
  return { path: toEmbedAddress(href), of: href, title, height: 480, picture: toCardAddress("decisions", id) };
}

/** The three numbers of an astreinte and its curve; its picture is that of its decision. */
export function toAstreinteEmbed({ href, title, decision, accrual }: AstreinteView): Embed {
  const picture = toCardAddress("decisions", decision.href.split("/").at(-2) ?? "");
  const height = accrual.daysLate === null ? 560 : 900;
  return { path: toEmbedAddress(href), of: href, title, height, picture };
}

/** The days of a case on their axis. */
export function toCaseEmbed({ id, href, record }: CaseView): Embed {
  const title = `Chronologie : ${record.title}`;
  return { path: toEmbedAddress(href), of: href, title, height: 860, picture: toCardAddress("cases", id) };
}

/** Where the embed of a page stands: `/astreintes/x/` -> `/integrer/astreintes/x/`. */
function toEmbedAddress(href: string): string {
  return `/integrer${href}`;
}
