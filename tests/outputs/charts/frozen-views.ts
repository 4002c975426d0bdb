import { computeAccrual } from "../../../src/law/accrual.ts";
import type { AstreinteTerms } from "../../../src/law/accrual-terms.ts";
import { parseDay } from "../../../src/law/civil-day.ts";
import { euros, eurosPerDay } from "../../../src/law/units.ts";
import type { AstreinteView, InjunctionView, Link, Provenance } from "../../../src/registry/views.ts";

/** The day on which the frozen register is seen. */
export const frozenDay = "2026-11-21";

const provenance: Provenance = { sources: [], notesOf: {}, toConfirm: [], gaps: [], updatedOn: frozenDay };

/** What differs from one frozen astreinte to the other; days are ISO text. */
interface Facts {
  readonly id: string;
  readonly title: string;
  readonly decidedOn: string;
  readonly notifiedOn: string | null;
  readonly ratePerDay: number;
  readonly clauses: readonly { readonly delay: string | null; readonly completedOn?: string }[];
  readonly liquidation?: { readonly on: string; readonly amount: number; readonly until: string };
  readonly closedOn?: string;
  readonly finding?: "in-time" | "late";
  readonly word: string;
}

const facts: readonly Facts[] = [
  {
    id: "san-2023-018",
    title: "Commune de Kourou",
    decidedOn: "2023-12-12",
    notifiedOn: "2023-12-18",
    ratePerDay: 150,
    clauses: [{ delay: "P2M", completedOn: "2024-09-17" }],
    liquidation: { on: "2024-07-22", amount: 6900, until: "2024-04-04" },
    closedOn: "2024-11-07",
    word: "Close le 7 novembre 2024",
  },
  {
    id: "san-2022-025",
    title: "Voodoo",
    decidedOn: "2022-12-29",
    notifiedOn: "2023-01-16",
    ratePerDay: 20_000,
    clauses: [{ delay: "P3M", completedOn: "2023-04-14" }],
    closedOn: "2023-09-28",
    finding: "in-time",
    word: "Close, exécutée dans le délai",
  },
  {
    id: "san-2026-001",
    title: "Free Mobile",
    decidedOn: "2026-01-08",
    notifiedOn: "2026-01-12",
    ratePerDay: 50_000,
    clauses: [{ delay: "P3M", completedOn: "2026-04-20" }, { delay: "P6M" }],
    word: "Délai expiré, exécution non publique",
  },
  {
    id: "san-2026-014",
    title: "Notification inconnue",
    decidedOn: "2026-06-22",
    notifiedOn: null,
    ratePerDay: 5000,
    clauses: [{ delay: "P3M" }],
    word: "Injonction en cours, exécution non publique",
  },
  {
    id: "san-2026-003",
    title: "France Travail",
    decidedOn: "2026-01-22",
    notifiedOn: null,
    ratePerDay: 5000,
    clauses: [{ delay: "P1M" }, { delay: null }],
    word: "Injonction en cours, exécution non publique",
  },
  {
    id: "san-2026-020",
    title: "Délai en cours",
    decidedOn: "2026-09-24",
    notifiedOn: "2026-10-05",
    ratePerDay: 1000,
    clauses: [{ delay: "P3M" }],
    word: "Délai en cours",
  },
];

/** The frozen astreintes by id: closed with a liquidation, met in time, two clauses, bounded, unknown, running. */
export const frozenAstreintes: ReadonlyMap<string, AstreinteView> = new Map(
  facts.map((one) => [one.id, toAstreinteView(one, frozenDay)]),
);

/** The frozen astreinte as it was known on an earlier day. Throws when the id is not frozen. */
export function astreinteOn(id: string, asOf: string): AstreinteView {
  const found = facts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no frozen astreinte ${id}`);
  return toAstreinteView(found, asOf);
}

function toAstreinteView(fact: Facts, asOf: string): AstreinteView {
  const { id, title, decidedOn, notifiedOn, liquidation, closedOn } = fact;
  const record = { id, prose: "", sources: [], updatedOn: frozenDay, decision: id, ratePerDay: fact.ratePerDay };
  return {
    id,
    href: `/astreintes/${id}/`,
    record: { ...record, clauses: fact.clauses.map(({ delay }) => ({ injunctions: [id], delay })) },
    title,
    decision: decisionLink(id),
    decidedOn,
    notifiedOn,
    organisations: [{ href: "/organismes/exemple/", text: title }],
    injunctions: toInjunctions(fact),
    liquidations:
      liquidation && liquidation.on <= asOf ? [{ ...liquidation, link: decisionLink("san-2024-009"), days: null }] : [],
    closures: closedOn && closedOn <= asOf ? [{ on: closedOn, link: decisionLink("san-2024-018") }] : [],
    disposition: { kind: "not-closed", tone: "neutral", word: fact.word },
    terms: toTerms(fact),
    accrual: computeAccrual(toTerms(fact), parseDay(asOf)),
    case: null,
    provenance,
  };
}

function toTerms({
  decidedOn,
  notifiedOn,
  ratePerDay,
  clauses,
  liquidation,
  closedOn,
  finding,
}: Facts): AstreinteTerms {
  const toDay = (text: string | null | undefined): Temporal.PlainDate | null => (text ? parseDay(text) : null);
  return {
    ratePerDay: eurosPerDay(ratePerDay),
    decidedOn: parseDay(decidedOn),
    notification: notifiedOn === null ? { kind: "unknown" } : { kind: "on", day: parseDay(notifiedOn) },
    clauses: clauses.map(({ delay, completedOn }) => ({ delay, completedOn: toDay(completedOn) })),
    liquidations: liquidation
      ? [{ decidedOn: parseDay(liquidation.on), amount: euros(liquidation.amount), until: parseDay(liquidation.until) }]
      : [],
    closedOn: toDay(closedOn),
    closureFinding: finding ?? null,
  };
}

function toInjunctions({ id, title, decidedOn, clauses, word }: Facts): readonly InjunctionView[] {
  return clauses.map(({ delay, completedOn }, index) => ({
    id: `${id}-${index}`,
    href: `/injonctions/${id}-${index}/`,
    name: `Injonction ${String(index + 1)} de ${title}`,
    record: {
      id: `${id}-${index}`,
      prose: "",
      sources: [],
      updatedOn: frozenDay,
      decision: id,
      order: "Se mettre en conformité.",
      delay,
      ...(completedOn && { completedOn }),
    },
    decision: decisionLink(id),
    decidedOn,
    organisations: [{ href: "/organismes/exemple/", text: title }],
    astreinte: null,
    closure: null,
    endedOn: null,
    disposition: { kind: "not-closed", tone: "neutral", word },
    deadline: null,
    earliestDeadline: null,
    provenance,
  }));
}

function decisionLink(id: string): Link {
  return { href: `/decisions/${id}/`, text: id.toUpperCase() };
}

const [order] = astreinteOn("san-2023-018", frozenDay).injunctions;
if (order === undefined) throw new Error("the frozen astreinte of Kourou has no injunction");

/** Injunctions without an astreinte: one with a deadline and an end, one of which nothing is known. */
export const frozenAlone: readonly InjunctionView[] = [
  { ...order, id: "seule-1", decidedOn: "2021-09-24", deadline: "2021-10-31", endedOn: "2024-01-08" },
  { ...order, id: "seule-2", decidedOn: "2021-01-12" },
];
