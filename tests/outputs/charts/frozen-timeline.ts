import type { DayKind, TimelineEntry } from "../../../src/registry/views.ts";

type Line = readonly [on: string | null, kind: DayKind, text: string, more?: Partial<TimelineEntry>];

const lines: readonly Line[] = [
  ["2018", "context", "Ouverture de l’offre commune avec les Cap emploi"],
  ["2024-02-06", "breach", "Début de l’intrusion : des comptes de conseillers Cap emploi sont utilisés"],
  ["2024-03-05", "breach", "Fin de l’intrusion, établie par les investigations de France Travail"],
  ["2024-03-08", "procedure", "Violation notifiée à la CNIL"],
  ["2024-03-13", "publication", "Annonce publique de France Travail : 43 millions de personnes « potentiellement »"],
  ["2024-03-13", "procedure", "Décision de contrôle de la CNIL"],
  ["2024-03", "reaction", "Trois suspects interpellés"],
  ["2024-03-21", "procedure", "Contrôle sur place"],
  ["2024-05-15", "procedure", "Complément de la notification"],
  ["2025-07-03", "procedure", "Désignation du rapporteur"],
  ["2025-07-24", "procedure", "Notification du rapport"],
  ["2025-12-02", "procedure", "Clôture de l’instruction"],
  ["2025-12-18", "procedure", "Séance de la formation restreinte"],
  ["2026-01-22", "decision", "Délibération SAN-2026-003 : amende, injonction, astreinte"],
  ["2026-01-29", "publication", "Publication de la délibération"],
  ["2026-02-22", "deadline", "Échéance du premier palier de l’injonction", { isBound: true }],
  [null, "deadline", "Échéance du second palier, occultée dans le texte public"],
  ["2028-01-30", "withdrawal", "La CNIL ne nomme plus l’organisme", { isFuture: true }],
];

/** A long case, with days that crowd, a month, a bound, a future day and a day that nobody knows. */
export const franceTravailTimeline: readonly TimelineEntry[] = lines.map(toEntry);

/** A short case that is over: every kind of legal day once, all known. */
export const kourouTimeline: readonly TimelineEntry[] = (
  [
    ["2023-12-12", "decision", "Délibération SAN-2023-018"],
    ["2023-12-18", "notification", "Notification à la commune"],
    ["2023-12-20", "publication", "Publication"],
    ["2024-02-18", "deadline", "Échéance de l’injonction"],
    ["2024-07-22", "decision", "Liquidation partielle, SAN-2024-009"],
    ["2024-11-07", "decision", "Clôture, SAN-2024-018"],
    ["2024-12-21", "withdrawal", "La CNIL ne nomme plus la commune"],
  ] satisfies readonly Line[]
).map(toEntry);

function toEntry([on, kind, text, more]: Line, index: number): TimelineEntry {
  const id = `cases/exemple#${index}`;
  return { id, on, kind, text, href: "/dossiers/exemple/", notes: [1], isFuture: false, isBound: false, ...more };
}
