import { toEuros } from "./amount.ts";
import { isAfter, parseDay, toDate } from "./civil-day.ts";
import {
  type FineCeilingVersion,
  fineCeilingVersion,
  latestFineCeilingVersion,
  simplifiedFineCeiling,
} from "./fine-ceiling-version.ts";
import type { Entity, Procedure } from "./procedure.ts";
import { rateCeiling } from "./rate-ceiling.ts";
import { because, type Explained, type Reason } from "./reason.ts";
import type { Euros } from "./units.ts";

/** A penalty to compare with the law. */
export interface Penalty {
  procedure: Procedure;
  entity: Entity;
  /** Rate of the astreinte, in euros per day; null or absent when there is none. */
  ratePerDay?: number | null | undefined;
  /** Amount of the fine, in euros; null or absent when there is none. */
  fine?: number | null | undefined;
  /** Day of the decision; the law of today when absent or null. */
  on?: Temporal.PlainDate | null | undefined;
}

/** Whether a penalty breaks no verified rule; the reasons say which ones it breaks, or what was compared. */
export function checkPenalty(penalty: Penalty): Explained<boolean> {
  const broken = [...stateFaults(penalty), ...rateFaults(penalty), ...fineFaults(penalty)];
  return broken.length > 0
    ? { value: false, because: broken }
    : {
        value: true,
        because: [because(procedureRules[penalty.procedure], "Aucune règle vérifiée n’est enfreinte.")],
        ...unverified(penalty),
      };
}

const procedureRules = { ordinary: "R-AST-01", simplified: "R-SIM-01", provisional: "R-AST-04" } as const;

function stateFaults({ entity, ratePerDay, fine }: Penalty): Reason[] {
  if (entity !== "state") return [];
  return [
    ...(ratePerDay ? [because("R-AST-02", "Aucune astreinte ne peut être prononcée contre l’État.")] : []),
    ...(fine ? [because("R-CAP-05", "Aucune amende ne peut être prononcée contre l’État.")] : []),
  ];
}

function rateFaults({ procedure, ratePerDay, on }: Penalty): Reason[] {
  if (!ratePerDay) return [];
  const latest = rateCeiling(procedure);
  if (!latest) return [];
  const ceiling = rateCeiling(procedure, on ?? undefined);
  if (!ceiling)
    return [
      because(
        latest.rule,
        `Aucune astreinte n’est prévue par cette procédure avant le ${toDate(parseDay(latest.from))}.`,
      ),
    ];
  if (ratePerDay <= ceiling.perDay) return [];
  const text = `Le taux de ${toEuros(ratePerDay)} par jour dépasse le plafond de ${toEuros(ceiling.perDay)}.`;
  return [because(ceiling.rule, text)];
}

function fineFaults({ procedure, entity, fine, on }: Penalty): Reason[] {
  if (!fine || entity === "state" || procedure === "provisional") return [];
  if (procedure === "simplified") return simplifiedFineFaults(fine, on);
  const version = on ? fineCeilingVersion(on) : latestFineCeilingVersion();
  const highest = version && highestFine(version, entity);
  return highest === undefined || fine <= highest.amount ? [] : [excess(fine, highest)];
}

function simplifiedFineFaults(fine: number, on: Penalty["on"]): Reason[] {
  const { from, amount, rule } = simplifiedFineCeiling;
  if (on && isAfter(parseDay(from), on)) {
    return [because(rule, `La procédure simplifiée n’existe pas avant le ${toDate(parseDay(from))}.`)];
  }
  return fine <= amount ? [] : [excess(fine, { amount, rule })];
}

// The articles and the turnover are not known here: only what no case could allow is refused.
function highestFine(
  { ceiling, rule }: FineCeilingVersion,
  entity: Entity,
): (Pick<FineCeilingVersion, "rule"> & { amount: Euros }) | undefined {
  switch (ceiling.kind) {
    case "by-repetition":
      return { amount: ceiling.repeated.fixed, rule };
    case "single":
      return { amount: ceiling.amount, rule };
    case "tiers":
      return entity === "undertaking" ? undefined : { amount: ceiling.upper.fixed, rule };
    default:
      return ceiling satisfies never;
  }
}

function excess(fine: number, { amount, rule }: Pick<FineCeilingVersion, "rule"> & { amount: Euros }): Reason {
  return because(rule, `L’amende de ${toEuros(fine)} dépasse le plafond de ${toEuros(amount)}.`);
}

function unverified({ procedure, ratePerDay }: Penalty): { missing?: string[] } {
  return procedure === "provisional" && ratePerDay
    ? { missing: ["le plafond du taux d’une injonction provisoire"] }
    : {};
}
