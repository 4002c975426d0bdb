import { toSayer } from "../../registry/sayers.ts";

/** « selon la CNIL, délibération SAN-2026-009 », « selon Free »: who said a figure, as a sentence names it. */
export function toAccording(saidBy: string): string {
  // The checks let companies alone stand without a known article: « selon Free ».
  return `selon ${toSayer(saidBy) ?? saidBy}`;
}
