import type { ListRow, OfficialList } from "../records/official-list.ts";
import type { AmbiguousMatch, ListRowView, MatchKind, OfficialListView } from "./coverage-views.ts";
import type { DecisionView, RegisterView } from "./views.ts";

type Drafted = Pick<ListRowView, "id" | "row" | "isRepeat">;
type Keys = (decision: DecisionView) => string | null;
type RowKeys = (row: ListRow) => string | null;

/**
 * The CNIL's list as known on the as-of day of the register: rows dated later do not exist yet. A row is matched to its
 * record by its number, else by its address on Légifrance, else by day, procedure and amount when both sides are alone.
 */
export function toOfficialList(register: RegisterView, { source, copiedOn, rows }: OfficialList): OfficialListView {
  const known = withNames(rows).filter(({ row }) => row.date <= register.asOf);
  const listed = register.decisions.filter(isListed);
  const { found, ambiguous } = matched(known, listed);
  const views = known.map((one) => ({ ...one, ...(found.get(one.id) ?? { decision: null, matchedBy: null }) }));
  const days = known.map(({ row }) => row.date).sort();
  const shown = new Set([...found.values()].map(({ decision }) => decision.id));
  return {
    source,
    copiedOn,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    rows: views,
    ambiguous,
    unlisted: listed.filter(({ id }) => !shown.has(id)),
  };
}

const listedKinds: readonly string[] = ["sanction", "liquidation", "dismissal"];

/** Whether the CNIL's list shows decisions of this kind: sanctions, liquidations, and decisions that sanction nothing. */
export function isListed({ record }: DecisionView): boolean {
  return listedKinds.includes(record.kind);
}

/** Whole euros that a decision fines or liquidates; `null` when it does neither. */
export function amountPronounced({ record, fines }: DecisionView): number | null {
  if (record.kind === "liquidation") return record.amount;
  return fines.length === 0 ? null : fines.reduce((total, { pronounced }) => total + pronounced, 0);
}

function withNames(rows: readonly ListRow[]): Drafted[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const rank = (seen.get(row.date) ?? 0) + 1;
    seen.set(row.date, rank);
    return { id: `${row.date}-${String(rank)}`, row, isRepeat: row.isRepeat === true };
  });
}

interface Found {
  readonly decision: DecisionView;
  readonly matchedBy: MatchKind;
}

interface Matches {
  readonly found: Map<string, Found>;
  readonly ambiguous: AmbiguousMatch[];
}

const ways: readonly { readonly kind: MatchKind; readonly ofRow: RowKeys; readonly ofDecision: Keys }[] = [
  { kind: "number", ofRow: ({ number }) => number, ofDecision: ({ record }) => record.number },
  {
    kind: "legifrance",
    ofRow: ({ legifranceId }) => legifranceId,
    ofDecision: ({ record }) => /CNILTEXT\d{12}/.exec(record.addresses.legifrance ?? "")?.[0] ?? null,
  },
  { kind: "date-and-amount", ofRow: dayOfRow, ofDecision: dayOfDecision },
];

// Each way takes only what the ones before it left; one key shared by several rows or records decides nothing.
function matched(rows: readonly Drafted[], decisions: readonly DecisionView[]): Matches {
  const matches: Matches = { found: new Map(), ambiguous: [] };
  const taken = new Set<string>();
  for (const { kind, ofRow, ofDecision } of ways) {
    const freeRows = rows.filter(({ id, isRepeat }) => !isRepeat && !matches.found.has(id));
    const byKey = Map.groupBy(freeRows, ({ row }) => ofRow(row));
    const free = Map.groupBy(
      decisions.filter(({ id }) => !taken.has(id)),
      ofDecision,
    );
    for (const [key, candidates] of free) {
      const sharing = byKey.get(key) ?? [];
      const [row, decision] = [sharing[0], candidates[0]];
      if (key === null || row === undefined || decision === undefined) continue;
      if (sharing.length > 1 || candidates.length > 1) matches.ambiguous.push(unclear(sharing, candidates));
      else {
        matches.found.set(row.id, { decision, matchedBy: kind });
        taken.add(decision.id);
      }
    }
  }
  return matches;
}

function unclear(rows: readonly Drafted[], decisions: readonly DecisionView[]): AmbiguousMatch {
  return { rows: rows.map((one) => ({ ...one, decision: null, matchedBy: null })), decisions };
}

// A row without an amount says nothing that tells two decisions of one day apart.
function dayOfRow({ date, procedure, amount }: ListRow): string | null {
  return amount === null ? null : `${date} ${procedure} ${String(amount)}`;
}

function dayOfDecision(view: DecisionView): string | null {
  const amount = amountPronounced(view);
  if (amount === null || !("procedure" in view.record)) return null;
  return `${view.record.decidedOn} ${view.record.procedure} ${String(amount)}`;
}
