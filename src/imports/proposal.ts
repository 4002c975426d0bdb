import type { Deliberation, Malformed } from "./deliberation.ts";
import { readFines } from "./fines.ts";
import { refineKind, type FundKind } from "./kind.ts";
import { readLiquidation, type LiquidationReading } from "./liquidation.ts";
import { findOperativePart, findOrder, splitMeasures } from "./operative-part.ts";
import { delayOf, readPenalties, type OrderReading } from "./penalties.ts";
import { toPlainText } from "./plain-text.ts";
import { readAnonymity } from "./publicity.ts";
import type { Reading } from "./reading.ts";

/** A decision that the register may not hold yet, and what its operative part says. The text itself is not kept. */
export interface Proposal {
  readonly deliberation: Omit<Deliberation, "content">;
  readonly kind: FundKind;
  /** Whether « PAR CES MOTIFS » or « met en demeure » was found. */
  readonly hasOperativePart: boolean;
  /** The words that show the ordinary procedure; `null` when they are not there. */
  readonly ordinary: string | null;
  /** Whether a call to order is pronounced. */
  readonly reprimand: string | null;
  readonly fines: readonly Reading<number>[];
  readonly orders: readonly OrderReading[];
  readonly ratePerDay: Reading<number> | null;
  readonly anonymousAfter: Reading<string> | null;
  /** Of a formal notice: its delay, and the words of its order. */
  readonly notice: OrderReading | null;
  readonly liquidation: LiquidationReading | null;
  /** Numbers of other decisions that the title or the operative part names. */
  readonly cited: readonly string[];
}

/** Reads what a text decides, or says why its content cannot be read. */
export function toProposal(text: Deliberation, called: FundKind): Proposal | Malformed {
  const { content, ...deliberation } = text;
  let plain: string;
  try {
    plain = toPlainText(content);
  } catch (error) {
    return { problem: `contenu illisible (${error instanceof Error ? error.message : "sans raison dite"})` };
  }
  const operative = called === "formal-notice" ? findOrder(plain) : findOperativePart(plain);
  const measures = splitMeasures(operative ?? "");
  const kind = refineKind(called, measures);
  return {
    ...nothing,
    deliberation,
    kind,
    hasOperativePart: operative !== null,
    ordinary: /réunie en (?:sa )?formation restreinte/i.exec(plain)?.[0] ?? null,
    anonymousAfter: readAnonymity(measures),
    cited: citedNumbers(`${text.fullTitle}\n${operative ?? ""}`, text.number),
    ...byKind(kind, measures, operative),
  };
}

const nothing = { reprimand: null, fines: [], orders: [], ratePerDay: null, notice: null, liquidation: null } as const;

type OfKind = Partial<Pick<Proposal, keyof typeof nothing>>;

function byKind(kind: FundKind, measures: readonly string[], operative: string | null): OfKind {
  switch (kind) {
    case "sanction":
      return { ...readPenalties(measures), fines: readFines(measures), reprimand: reprimandOf(measures) };
    case "formal-notice":
      return { notice: { words: operative ?? "", delay: delayOf([operative ?? ""]) } };
    case "liquidation":
      return { liquidation: readLiquidation(measures) };
    case "closure":
    case "dismissal":
      return {};
  }
}

function reprimandOf(measures: readonly string[]): string | null {
  const found = measures.find(
    (one) => /^(?:prononcer|adresser|rappeler)/i.test(one) && /rappel(?:er)? à l'ordre/i.test(one),
  );
  return found === undefined ? null : "rappel à l'ordre";
}

function citedNumbers(text: string, own: string | null): string[] {
  const found = [...text.matchAll(/\b(?:SAN|MED)[- ]?\d{4}[- ]\d{3}\b/g)].map(([one]) => toNumber(one));
  return [...new Set(found)].filter((one) => one !== own).sort();
}

function toNumber(text: string): string {
  return text.replace(/^(SAN|MED)[- ]?(\d{4})[- ](\d{3})$/, "$1-$2-$3");
}
