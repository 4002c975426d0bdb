import type { Decision } from "../records/decision.ts";
import type { Deliberation } from "./deliberation.ts";

/** The kinds of decision that the fund holds; rulings come from elsewhere. */
export type FundKind = Exclude<Decision["kind"], "ruling">;

/** What a text is for the register: a kind of decision, or why it is left out. */
export type Interest = { readonly kind: FundKind } | { readonly leftOut: string };

/** What the fund calls the text and what its title says of it; its content is not looked into. */
export function interestOf({ nature, number, fullTitle, title }: Deliberation): Interest {
  const [called, titled] = [fold(nature), fold(`${title} ${fullTitle}`)];
  if (called.includes("mise en demeure") || (called === "" && /^MED/i.test(number ?? ""))) return ofNotice(titled);
  const isLiquidation = /liquid\w+ (?:de |d')?(?:l')?(?:une )?astreinte/.test(titled);
  if (isLiquidation && !titled.includes("pas lieu")) return { kind: "liquidation" };
  if (/(clotur|clore|clos)\w* .{0,40}injonction/.test(titled)) return { kind: "closure" };
  if (called.includes("sanction") || (called === "" && /^SAN/i.test(number ?? ""))) return { kind: "sanction" };
  return { leftOut: nature === "" ? "sans nature dite" : nature };
}

function ofNotice(titled: string): Interest {
  if (/clotur\w* .{0,60}mise en demeure|levee de la mise en demeure/.test(titled)) {
    return { leftOut: "clôture d’une mise en demeure : son jour s’écrit dans closedOn de la mise en demeure" };
  }
  if (/rend\w* publique/.test(titled)) return { leftOut: "publicité d’une mise en demeure" };
  return { kind: "formal-notice" };
}

/** A text of sanction that pronounces nothing new liquidates, closes or dismisses: its operative part says which. */
export function refineKind(kind: FundKind, measures: readonly string[]): FundKind {
  const said = measures.map(fold);
  if (kind !== "sanction" || said.some(pronounces)) return kind;
  if (said.some((one) => /liquid.{0,80}astreinte/.test(one) && !one.includes("pas lieu"))) return "liquidation";
  if (said.some((one) => /(clore|clotur\w*) .{0,40}injonction|pas lieu .{0,20}liquid/.test(one))) return "closure";
  return said.some((one) => /non-lieu|pas lieu (?:de|d'|a) ?(?:prononcer|sanction)/.test(one)) ? "dismissal" : kind;
}

function pronounces(measure: string): boolean {
  return /^(prononcer|infliger|adresser|enjoindre|ordonner)/.test(measure) && !/clotur|non-lieu|pas lieu/.test(measure);
}

/** Small letters without accents, plain apostrophes. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’]/g, "'").toLowerCase();
}
