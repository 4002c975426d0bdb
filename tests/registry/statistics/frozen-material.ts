import type { ListRow } from "../../../src/records/official-list.ts";
import type { AnnouncedTotal } from "../../../src/records/official-statistics.ts";
import type { Distribution } from "../../../src/registry/statistics/distribution.ts";
import type { StatisticMaterial } from "../../../src/registry/statistics/statistic.ts";
import type { AstreinteView, DecisionView, FineView, PartyView, RegisterView } from "../../../src/registry/views.ts";
import { toCoverage } from "../../../src/registry/coverage.ts";
import { toOfficialList } from "../../../src/registry/official-list.ts";

/** The day on which the frozen register is seen. */
const frozenDay = "2031-06-30";

/** What a test says of a decision; the rest is empty. */
export interface FrozenDecision {
  readonly id: string;
  readonly kind?: DecisionView["record"]["kind"];
  readonly on: string;
  readonly who?: string;
  /** Fields of the record. */
  readonly record?: object;
  readonly fines?: readonly Partial<FineView>[];
  readonly held?: readonly string[];
  readonly follows?: readonly string[];
  readonly incidents?: number;
  readonly spans?: Partial<DecisionView["spans"]>;
  readonly hasOrder?: boolean;
  readonly toConfirm?: readonly string[];
}

/** A row of the list. */
export function toListRow(row: Partial<ListRow> & Pick<ListRow, "date">): ListRow {
  return {
    procedure: "ordinary",
    organisation: "société",
    sector: "commerce",
    themes: ["securite"],
    outcomes: ["amende"],
    amount: null,
    number: null,
    legifranceId: null,
    remark: null,
    ...row,
  };
}

/** A total that the CNIL announced. */
export function toTotal(total: Pick<AnnouncedTotal, "year" | "measure" | "value">): AnnouncedTotal {
  const source = { publisher: "CNIL", url: "https://www.cnil.fr/bilan", date: null, grade: "A" } as const;
  return { ...total, source, note: null };
}

/** What statistics are computed from, made of a few rows and decisions. */
export function toMaterial({
  rows = [],
  decisions = [],
  astreintes = [],
  totals = [],
  legalForms = {},
}: {
  readonly rows?: readonly ListRow[];
  readonly decisions?: readonly FrozenDecision[];
  readonly astreintes?: readonly Partial<AstreinteView>[];
  readonly totals?: readonly AnnouncedTotal[];
  readonly legalForms?: Readonly<Record<string, string>>;
}): StatisticMaterial {
  const views = decisions.map(toDecision);
  const register = {
    asOf: frozenDay,
    decisions: views,
    fines: views.flatMap(({ fines }) => fines),
    astreintes,
    incidents: [],
    themes: [{ id: "securite", href: "/themes/securite/" }],
    organisations: Object.entries(legalForms).map(([id, legalForm]) => ({ id, record: { legalForm } })),
    provisions: [...new Set(decisions.flatMap(({ held = [] }) => held))].map((id) => ({
      id,
      label: id.toUpperCase(),
      href: `/textes/${id}/`,
    })),
  } as unknown as RegisterView;
  const source = { title: "Liste", publisher: "CNIL", url: "https://www.cnil.fr/liste", grade: "A" } as const;
  const list = toOfficialList(register, { source, copiedOn: frozenDay, rows: [...rows] });
  return {
    register,
    list,
    coverage: toCoverage(register, list, { totals: [...totals] }),
    totals: { totals: [...totals] },
  };
}

/** Median and range in one line: « 5: 1 3 9 ». */
export function inShort(one: Distribution | null): string {
  return one === null ? "none" : `${String(one.n)}: ${String(one.least)} ${String(one.median)} ${String(one.most)}`;
}

function toDecision(facts: FrozenDecision): DecisionView {
  const { id, kind = "sanction", on, who = "meteore", record = {}, fines = [], held = [], follows = [] } = facts;
  const href = `/decisions/${id}/`;
  const party = { id: who, href: `/organismes/${who}/`, text: who, isAddressee: true } as PartyView;
  return {
    id,
    href,
    label: id.toUpperCase(),
    year: Number(on.slice(0, 4)),
    record: { id, kind, number: id.toUpperCase(), decidedOn: on, procedure: "ordinary", addresses: {}, ...record },
    parties: [party],
    addressees: [party],
    provisions: held.map((one) => ({ id: one, outcome: "held" })),
    fines: fines.map((one) => toFine(one, { decision: { href, text: id.toUpperCase() }, party, on })),
    injunctions: facts.hasOrder === true ? [{}] : [],
    astreintes: [],
    follows: follows.map((one) => ({ href: `/decisions/${one}/`, text: one })),
    incidents: Array.from({ length: facts.incidents ?? 0 }, () => ({ href: "/incidents/x/", text: "x" })),
    spans: { breachToDecision: null, decisionToPublication: null, ...facts.spans },
    provenance: { toConfirm: facts.toConfirm ?? [] },
  } as unknown as DecisionView;
}

interface Fined {
  readonly decision: FineView["decision"];
  readonly party: PartyView;
  readonly on: string;
}

function toFine(fine: Partial<FineView>, { decision, party, on }: Fined): FineView {
  const { pronounced = 0 } = fine;
  return {
    inForce: pronounced,
    organisation: party,
    jointWith: [],
    decision,
    decidedOn: on,
    highestLawful: null,
    shareOfCeiling: null,
    ...fine,
    pronounced,
  } as unknown as FineView;
}
