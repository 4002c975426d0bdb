import { contradictions } from "../law/accrual-contradictions.ts";
import type { AstreinteTerms, Clause, Liquidation } from "../law/accrual-terms.ts";
import { isAfter, toDate } from "../law/civil-day.ts";
import type { Notification } from "../law/notification.ts";
import { euros, eurosPerDay } from "../law/units.ts";
import { findingWords, formCapacity, procedureWords } from "../outputs/calculator-query.ts";
import type { FieldReader } from "./field-reader.ts";

/** What the form of an injunction asks. */
export interface AstreinteQuestion {
  /** The rate is 0 when the injunction has no astreinte. */
  readonly terms: AstreinteTerms;
  /** Whether an astreinte is attached to the injunction. */
  readonly hasRate: boolean;
  readonly asOf: Temporal.PlainDate;
}

/** The question that the fields ask; null when one of them is refused. */
export function parseAstreinte(fields: FieldReader): AstreinteQuestion | null {
  const decidedOn = fields.day("decision");
  const notification = parseNotification(fields);
  const rate = fields.whole("taux", 9);
  const clauses = ranks(formCapacity.clauses).flatMap((rank) => parseClause(fields, rank) ?? []);
  const terms: AstreinteTerms = {
    procedure: fields.choice("procedure", procedureWords),
    ratePerDay: eurosPerDay(rate ?? 0),
    decidedOn,
    notification,
    clauses: clauses.length > 0 ? clauses : [{ delay: null }],
    ...parseChanges(fields),
    liquidations: ranks(formCapacity.liquidations).flatMap((rank) => parseLiquidation(fields, rank) ?? []),
    annulledOn: fields.day("annulation"),
    closedOn: fields.day("cloture"),
    closureFinding: fields.choice("constat", findingWords) ?? null,
  };
  const asOf = fields.neededDay("etat");
  if (fields.faults.length > 0 || asOf === null) return null;
  refuseContradictions(fields, terms, asOf);
  return fields.faults.length > 0 ? null : { terms, hasRate: rate !== null, asOf };
}

function parseNotification(fields: FieldReader): Notification {
  switch (fields.text("notification")) {
    case "connue": {
      const day = fields.neededDay("notifiee");
      return day ? { kind: "on", day } : { kind: "unknown" };
    }
    case "encadree": {
      const [earliest, latest] = [fields.neededDay("notifiee-entre"), fields.neededDay("notifiee-et")];
      return earliest && latest ? { kind: "between", earliest, latest } : { kind: "unknown" };
    }
    default:
      return { kind: "unknown" };
  }
}

function parseClause(fields: FieldReader, rank: number): Clause | null {
  const term = fields.text(`terme-${rank}`);
  if (term === "") return null;
  return {
    delay: term === "delai" ? parseDelayFields(fields, rank) : null,
    fixedDeadline: term === "jour" ? fields.neededDay(`echeance-${rank}`) : null,
    completedOn: fields.day(`execution-${rank}`),
  };
}

function parseDelayFields(fields: FieldReader, rank: number): string | null {
  const [months, days] = [fields.whole(`mois-${rank}`, 4), fields.whole(`jours-${rank}`, 4)];
  const isBlank = fields.text(`mois-${rank}`) + fields.text(`jours-${rank}`) === "";
  if (isBlank) return fields.refuse(`mois-${rank}`, "Nombre de mois ou de jours attendu, par exemple 2.");
  return `P${months === null ? "" : `${months}M`}${days === null ? "" : `${days}D`}`;
}

function parseChanges(fields: FieldReader): Pick<AstreinteTerms, "amendments" | "suspensions"> {
  const [moved, from, to] = [
    fields.text("report-echeance"),
    fields.day("suspension-debut"),
    fields.day("suspension-fin"),
  ];
  if (to && !from) fields.neededDay("suspension-debut");
  const isMoved = moved + fields.text("report-decision") !== "";
  const decidedOn = isMoved ? fields.neededDay("report-decision") : null;
  const newDeadline = isMoved ? fields.neededDay("report-echeance") : null;
  return {
    ...(decidedOn && newDeadline && { amendments: [{ decidedOn, newDeadline }] }),
    ...(from && { suspensions: [{ from, to }] }),
  };
}

function parseLiquidation(fields: FieldReader, rank: number): Liquidation | null {
  const names = { decided: `liquidation-${rank}`, amount: `montant-${rank}`, until: `jusqu-au-${rank}` };
  if (Object.values(names).every((name) => fields.text(name) === "")) return null;
  const [decidedOn, until] = [fields.neededDay(names.decided), fields.neededDay(names.until)];
  const amount = fields.whole(names.amount, 12);
  if (fields.text(names.amount) === "") fields.refuse(names.amount, "Montant attendu, par exemple 6900.");
  const isFinal = fields.text(`definitive-${rank}`) === "oui";
  return decidedOn && until && { decidedOn, amount: euros(amount ?? 0), until, ...(isFinal && { final: true }) };
}

// The law names the fault by its path in the terms: the page knows which of its fields that is.
function refuseContradictions(fields: FieldReader, terms: AstreinteTerms, asOf: Temporal.PlainDate): void {
  for (const { field, expected } of contradictions(terms)) fields.refuse(field, `Il faut ${expected}.`);
  const { decidedOn, closedOn, closureFinding } = terms;
  if (decidedOn && isAfter(decidedOn, asOf)) {
    fields.refuse("etat", `Il faut une date qui ne précède pas la décision (${toDate(decidedOn)}).`);
  }
  if (closureFinding && !closedOn) fields.neededDay("cloture");
}

function ranks(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
