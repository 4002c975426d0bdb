import { expect, test } from "vitest";
import { computeAccrual } from "../../src/law/accrual.ts";
import type { AstreinteTerms } from "../../src/law/accrual-terms.ts";
import { parseDay } from "../../src/law/civil-day.ts";
import { euros, eurosPerDay } from "../../src/law/units.ts";
import { clause, liquidation, notifiedBetween, notifiedOn, termsWith } from "./terms.ts";

const reasonsOn = (asOf: string, changes: Partial<AstreinteTerms>): string[] =>
  computeAccrual(termsWith(changes), parseDay(asOf)).because.map(({ rule, text }) => `${rule} ${text}`);

test("Kourou is told from its notification to its remainder", () => {
  const reasons = reasonsOn("2026-01-01", {
    ratePerDay: eurosPerDay(150),
    decidedOn: parseDay("2023-12-12"),
    notification: notifiedOn("2023-12-18"),
    clauses: [clause("P2M", "2024-09-17")],
    liquidations: [{ decidedOn: parseDay("2024-07-22"), amount: euros(6900), until: parseDay("2024-04-04") }],
    closedOn: parseDay("2024-11-07"),
  });
  expect(reasons).toStrictEqual([
    "R-AST-06 Décision notifiée le lundi 18 décembre 2023 ; délai de deux mois.",
    "R-DEL-04 L’échéance tombe le dimanche 18 février 2024 : elle n’est pas reportée.",
    "R-AST-07 Premier jour de retard : 19 février 2024. Chaque jour compte, week-ends compris.",
    "R-AST-08 Exécution le 17 septembre 2024 : ce jour compte comme un jour de retard.",
    "R-AST-07 212 jours × 150 € = 31 800 €, au plus.",
    "R-AST-05 Maximum théorique : rien n’est dû avant une liquidation.",
    "R-AST-10 Liquidation du 22 juillet 2024 : 6 900 € pour les jours courus jusqu’au 4 avril 2024 ; elle ne clôt pas l’injonction.",
    "R-AST-10 Reste : 166 jours hors liquidation, 24 900 € au plus.",
    "R-AST-11 Injonction close le 7 novembre 2024 : rien ne court après cette date.",
  ]);
});

test("an unknown notification is told with what it hides and its bound", () => {
  expect(reasonsOn("2025-03-05", { notification: { kind: "unknown" } })).toStrictEqual([
    "R-AST-06 La date de notification n’est pas connue (délai de deux mois). Elle ne peut précéder la décision du 2 janvier 2025 : l’échéance ne peut tomber avant le dimanche 2 mars 2025.",
    "R-AST-06 Sans date de notification, aucun montant n’est affiché.",
    "R-AST-06 Borne haute : 3 jours au plus ; 3 jours × 1 000 € = 3 000 €. Ce n’est pas un montant dû.",
  ]);
});

test("a window is told with its two ends, and the days that are certain", () => {
  expect(reasonsOn("2025-03-25", { notification: notifiedBetween("2025-01-10", "2025-01-20") })).toStrictEqual([
    "R-AST-06 Décision notifiée entre le vendredi 10 janvier 2025 et le lundi 20 janvier 2025 ; délai de deux mois.",
    "R-DEL-02 L’échéance se situe entre le lundi 10 mars 2025 et le jeudi 20 mars 2025.",
    "R-AST-06 Tant que le jour de notification n’est pas connu exactement, aucun montant n’est affiché.",
    "R-AST-06 Borne haute : 15 jours au plus, et 5 jours au moins ; 15 jours × 1 000 € = 15 000 €. Ce n’est pas un montant dû.",
  ]);
});

test("two measures are told one by one", () => {
  const clauses = [clause("P2M", "2025-03-15"), clause("P3M")];
  expect(reasonsOn("2025-04-20", { clauses })).toStrictEqual([
    "R-AST-06 Mesure 1 : décision notifiée le vendredi 10 janvier 2025 ; délai de deux mois.",
    "R-DEL-02 Mesure 1 : l’échéance tombe le lundi 10 mars 2025.",
    "R-AST-06 Mesure 2 : décision notifiée le vendredi 10 janvier 2025 ; délai de trois mois.",
    "R-DEL-02 Mesure 2 : l’échéance tombe le jeudi 10 avril 2025.",
    "R-AST-07 Premier jour de retard : 11 mars 2025. Chaque jour compte, week-ends compris.",
    "R-AST-12 Un jour compte une seule fois, même si plusieurs mesures sont en retard.",
    "R-AST-08 Mesure 1 : exécution le 15 mars 2025 : ce jour compte comme un jour de retard.",
    "R-AST-05 Mesure 2 : l’exécution n’est pas connue : le compte court jusqu’au 20 avril 2025, si l’injonction n’a pas été exécutée.",
    "R-AST-07 15 jours × 1 000 € = 15 000 €, au plus.",
    "R-AST-05 Maximum théorique : rien n’est dû avant une liquidation.",
  ]);
});

test.each<{ fact: string; changes: Partial<AstreinteTerms>; asOf?: string; reason: string }>([
  {
    fact: "a holiday is not extended",
    changes: { notification: notifiedOn("2025-03-01") },
    reason: "R-DEL-04 L’échéance tombe le jeudi 1er mai 2025, jour férié : elle n’est pas reportée.",
  },
  {
    fact: "a fixed date",
    changes: { clauses: [{ fixedDeadline: parseDay("2025-03-31") }] },
    reason: "R-DEL-01 La décision fixe l’échéance au lundi 31 mars 2025.",
  },
  {
    fact: "an amendment",
    changes: { amendments: [{ decidedOn: parseDay("2025-03-01"), newDeadline: parseDay("2025-04-30") }] },
    reason: "R-DEL-01 Une décision du 1er mars 2025 porte l’échéance au mercredi 30 avril 2025.",
  },
  {
    fact: "an unknown delay",
    changes: { clauses: [clause(null)] },
    reason: "R-AST-06 Le délai d’exécution n’est pas connu : aucune échéance ne peut être calculée.",
  },
  {
    fact: "no bound",
    changes: { clauses: [clause(null)] },
    reason: "R-AST-06 Aucune borne haute ne peut être donnée.",
  },
  {
    fact: "no deadline",
    changes: { clauses: [clause(null)] },
    reason: "R-AST-06 Sans échéance connue, aucun montant n’est affiché.",
  },
  {
    fact: "neither notification nor decision",
    changes: { notification: { kind: "unknown" }, decidedOn: null },
    reason:
      "R-AST-06 La date de notification n’est pas connue (délai de deux mois) : aucune échéance ne peut être calculée.",
  },
  {
    fact: "a delay that runs",
    changes: {},
    asOf: "2025-03-01",
    reason: "R-AST-07 Au 1er mars 2025, aucun jour de retard n’est compté.",
  },
  {
    fact: "executed in time",
    changes: { clauses: [clause("P2M", "2025-03-10")] },
    reason: "R-AST-08 Exécution le 10 mars 2025, dans le délai : rien n’a jamais couru.",
  },
  {
    fact: "all measures in time",
    changes: { clauses: [clause("P2M", "2025-03-10"), clause("P3M", "2025-03-10")] },
    reason: "R-AST-08 Toutes les mesures sont exécutées dans leur délai : rien n’a jamais couru.",
  },
  {
    fact: "found in time",
    changes: { closedOn: parseDay("2025-06-01"), closureFinding: "in-time" },
    reason: "R-AST-11 La clôture du 1er juin 2025 constate l’exécution dans le délai : rien n’a jamais couru.",
  },
  {
    fact: "closed within the delay",
    changes: { closedOn: parseDay("2025-03-01") },
    reason: "R-AST-11 La clôture intervient dans le délai : rien n’a jamais couru.",
  },
  {
    fact: "closed without a day of execution",
    changes: { closedOn: parseDay("2025-06-01") },
    reason:
      "R-AST-11 La clôture du 1er juin 2025 ne dit pas quand l’injonction a été exécutée : le nombre de jours de retard n’est pas connu.",
  },
  {
    fact: "annulled",
    changes: { annulledOn: parseDay("2025-06-01") },
    reason: "R-APP-05 Décision annulée le 1er juin 2025 : rien n’a couru depuis l’origine.",
  },
  {
    fact: "annulled after a liquidation",
    changes: { annulledOn: parseDay("2025-06-01"), liquidations: [liquidation("2025-05-01", 5000, "2025-03-15")] },
    reason: "R-APP-05 La liquidation de 5 000 € tombe avec elle ; sa restitution n’est pas vérifiée.",
  },
  {
    fact: "a final liquidation",
    changes: { liquidations: [{ ...liquidation("2025-05-01", 5000, "2025-03-15"), final: true }] },
    reason:
      "R-AST-10 Liquidation du 1er mai 2025 : 5 000 € pour les jours courus jusqu’au 15 mars 2025 ; elle est définitive.",
  },
  {
    fact: "nothing left",
    changes: { clauses: [clause("P2M", "2025-03-15")], liquidations: [liquidation("2025-05-01", 5000, "2025-03-15")] },
    reason: "R-AST-10 Aucun jour de retard ne reste hors liquidation.",
  },
  {
    fact: "an unknown remainder",
    changes: { notification: { kind: "unknown" }, liquidations: [liquidation("2025-05-01", 5000, "2025-03-15")] },
    reason: "R-AST-10 Le reste après liquidation n’est pas connu.",
  },
  {
    fact: "a suspension",
    changes: { suspensions: [{ from: parseDay("2025-03-20"), to: parseDay("2025-03-25") }] },
    reason:
      "R-APP-04 Du 20 mars 2025 au 25 mars 2025 inclus, un juge suspend l’injonction : ces jours ne comptent pas.",
  },
  {
    fact: "a suspension that lasts",
    changes: { suspensions: [{ from: parseDay("2025-03-20") }] },
    reason: "R-APP-04 Depuis le 20 mars 2025, un juge suspend l’injonction : ces jours ne comptent pas.",
  },
  {
    fact: "a rate above its ceiling",
    changes: { procedure: "ordinary", ratePerDay: eurosPerDay(100_001) },
    reason: "R-AST-01 Le taux de 100 001 € par jour dépasse le plafond de 100 000 €.",
  },
])("$fact is said", ({ changes, asOf = "2026-01-01", reason }) => {
  expect(reasonsOn(asOf, changes)).toContain(reason);
});

test("a suspension that has not begun is not said", () => {
  const suspensions = [{ from: parseDay("2025-05-01"), to: parseDay("2025-05-31") }];
  expect(reasonsOn("2025-04-30", { suspensions }).filter((reason) => reason.includes("suspend"))).toStrictEqual([]);
});

test("a rate on its ceiling is not said", () => {
  const changes = { procedure: "ordinary", ratePerDay: eurosPerDay(100_000) } as const;
  expect(reasonsOn("2026-01-01", changes).filter((reason) => reason.includes("plafond"))).toStrictEqual([]);
});
