import { toEuros } from "../../law/amount.ts";
import { toFrenchDelay } from "../../law/delay.ts";
import type { Distribution, FineSpread, Spread } from "../../registry/comparables/distribution.ts";
import { fewest } from "../../registry/summary.ts";
import type { Comparison } from "../../registry/comparables/comparison.ts";
import { toCount } from "../wording/counts.ts";
import { toRate } from "../wording/money.ts";
import { toSharePercent } from "./case-words.ts";
import { cell, escape, small } from "./markup.ts";

interface Row {
  readonly label: string;
  readonly note?: string | undefined;
  readonly spread: Spread;
  readonly toText: (value: number) => string;
}

/** Amounts, shares and rates: how many, the median and the range, or « effectif insuffisant ». */
export function toFigureTable({ near, full }: Pick<Comparison, "near" | "full">): string {
  const isTwofold = full.n > 0 && full.n < near.n;
  const groups = isTwofold
    ? [toGroup("Tous critères réunis", full), toGroup("Cas comparables", near)]
    : [toGroup("", near)];
  return `<div class="stack"><table class="figures">
<caption>Montants. Médiane et étendue ne sont données qu’à partir de ${fewest} valeurs ; une suite sans argent n’est jamais comptée pour 0 €.</caption>
<thead><tr><th scope="col">Mesure</th><th scope="col" class="number">Effectif</th><th scope="col" class="number">Médiane</th><th scope="col" class="number">Étendue</th></tr></thead>
${groups.join("")}</table></div>`;
}

function toGroup(title: string, { n, fines, shares, rates }: Distribution): string {
  const rows: readonly Row[] = [
    ...fines.flatMap(toFineRows),
    { label: "Part du plafond de l’amende", spread: shares, toText: toSharePercent },
    { label: "Astreinte", spread: rates, toText: toRate },
  ];
  const head = `<tr class="group"><th scope="rowgroup" colspan="4">${escape(`${title} (${toCount(n, "cas", "cas")})`)}</th></tr>`;
  return `<tbody>${title === "" ? "" : head}${rows.map(toRow).join("")}</tbody>`;
}

function toRow({ label, note, spread, toText }: Row): string {
  const { n, median, low, high } = spread;
  const figures =
    median === null || low === null || high === null
      ? `<td class="soft" data-label="Médiane" colspan="2">${n === 0 ? "aucune valeur" : "effectif insuffisant"}</td>`
      : cell("Médiane", `<strong>${escape(toText(round(median)))}</strong>`, "number") +
        cell("Étendue", escape(`${toText(round(low))} à ${toText(round(high))}`), "number");
  return `<tr><th scope="row">${escape(label)}${note === undefined ? "" : small(note)}</th>${cell("Effectif", String(n), "number")}${figures}</tr>`;
}

// The mean of two amounts in the middle may have a half euro.
function round(value: number): number {
  return value < 1 ? value : Math.round(value);
}

const procedureWords = { ordinary: "procédure ordinaire", simplified: "procédure simplifiée" } as const;

function toFineRows({ procedure, pronounced, inForce, unpriced, annulled }: FineSpread): Row[] {
  const notes = [
    ...(unpriced > 0 ? [toCount(unpriced, "montant non publié", "montants non publiés")] : []),
    ...(annulled > 0 ? [`${toCount(annulled, "amende annulée", "amendes annulées")} depuis`] : []),
  ];
  const label = `Amende, ${procedureWords[procedure]}`;
  const note = notes.length === 0 ? undefined : notes.join(", ");
  const isSame = inForce.n === pronounced.n && inForce.median === pronounced.median && inForce.high === pronounced.high;
  return [
    { label, note, spread: pronounced, toText: toEuros },
    ...(isSame ? [] : [{ label: `${label}, en vigueur`, spread: inForce, toText: toEuros }]),
  ];
}

/** « Délais accordés : un mois (2 fois), trois mois (4 fois). »; what is said when none is known. */
export function toDelaySentence({ delays }: Pick<Distribution, "delays">): string {
  if (delays.length === 0) return "Délais accordés : aucun n’est connu du registre parmi ces cas.";
  const parts = delays.map(({ delay, count }) => `${toFrenchDelay(delay)} (${toCount(count, "fois", "fois")})`);
  return `Délais accordés : ${parts.join(", ")}.`;
}
