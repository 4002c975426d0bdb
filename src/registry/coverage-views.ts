// What pages and files draw of the CNIL's own list and totals: the denominator of every statistic of the register.
import type { ListRow } from "../records/official-list.ts";
import type { AnnouncedTotal } from "../records/official-statistics.ts";
import type { DecisionView } from "./views.ts";

/** How a row was recognised in a record: never by guessing. */
export type MatchKind = "number" | "legifrance" | "date-and-amount";

/** A row of the list, with its record where one exists. */
export interface ListRowView {
  /** Lasting name of the row: its day and its rank among the rows of that day, `2020-12-07-2`. */
  readonly id: string;
  readonly row: ListRow;
  /** The record; `null` when the register holds none: the row then stays without a name. */
  readonly decision: DecisionView | null;
  /** How the record was recognised; `null` without a record. */
  readonly matchedBy: MatchKind | null;
  /** The page prints the row before it a second time: it counts for no sanction. */
  readonly isRepeat: boolean;
}

/** Rows and records that one day and one amount do not tell apart: none is matched. */
export interface AmbiguousMatch {
  readonly rows: readonly ListRowView[];
  readonly decisions: readonly DecisionView[];
}

/** The CNIL's own list as known on the as-of day. */
export interface OfficialListView {
  /** Title, publisher, address and grade of the page. */
  readonly source: ListSource;
  /** Day of the copy, ISO. */
  readonly copiedOn: string;
  /** First and last day of its rows, ISO; `null` when no row is known yet. */
  readonly from: string | null;
  readonly to: string | null;
  /** Every row as it is printed, repeats included, in the order of the page. */
  readonly rows: readonly ListRowView[];
  readonly ambiguous: readonly AmbiguousMatch[];
  /** Records of a kind that the list shows, and that no row shows. */
  readonly unlisted: readonly DecisionView[];
}

/** The page that was copied. */
export interface ListSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly grade: string;
}

/** Sanctions, fines and euros of the register in one year. */
export interface RegisterTally {
  /** Records of a kind that the list shows, those that sanction nothing included. */
  readonly records: number;
  /** Sanctions and liquidations, each decision once. */
  readonly sanctions: number;
  /** Decisions with at least one fine. */
  readonly fines: number;
  /** Fines pronounced and astreintes liquidated, whole euros. */
  readonly euros: number;
  /** Records that a row of the list shows. */
  readonly inList: number;
}

/** The same of the list; rows printed twice count once, dropped proceedings are left out. */
export interface ListTally {
  /** Rows as they are printed. */
  readonly rows: number;
  /** Rows of the ordinary procedure, as printed. */
  readonly ordinary: number;
  /** Rows of the simplified procedure, as printed. */
  readonly simplified: number;
  /** Rows that say a sanction or a liquidation, repeats once. */
  readonly sanctions: number;
  /** Rows that say a fine, repeats once. */
  readonly fines: number;
  /** Printed euros; `null` when fines are said and no amount is printed. */
  readonly euros: number | null;
  /** Rows that say a fine without its amount. */
  readonly unpriced: number;
}

/** Why records, rows and announced totals of one year differ, each with how many. */
export interface CoverageGap {
  readonly kind:
    /** Rows of the simplified procedure, never public. */
    | "simplified"
    /** Ordinary rows that link to no public text. */
    | "not-public"
    /** Public rows that the register has not written yet. */
    | "unwritten"
    /** Rows that the page prints a second time. */
    | "repeated"
    /** Rows that say an acquittal, no ground, or dropped proceedings. */
    | "not-a-sanction"
    /** Rows that say a fine without its amount. */
    | "unpriced"
    /** Rows that do not say the sanction. */
    | "unsaid"
    /** Records later than the last row of the list. */
    | "after-list"
    /** Records that the list should show and does not. */
    | "unlisted";
  /** Rows or records. */
  readonly count: number;
}

/** One year: the register, the list, the CNIL's own totals, and why they differ. */
export interface YearCoverage {
  readonly year: number;
  readonly register: RegisterTally;
  /** `null` when the list has no row of that year. */
  readonly list: ListTally | null;
  /** Last day that the list covers when it stops inside the year; else `null`. */
  readonly listEnds: string | null;
  /** Totals known on the as-of day, best source first; an empty list when none was found. */
  readonly announced: {
    readonly sanctions: readonly AnnouncedTotal[];
    readonly fines: readonly AnnouncedTotal[];
    readonly euros: readonly AnnouncedTotal[];
  };
  readonly gaps: readonly CoverageGap[];
}

/** Rows of a kind, and how many of them have a record. */
export interface Share {
  readonly rows: number;
  readonly withRecord: number;
}

/** What the register holds of what the CNIL decides. */
export interface CoverageView {
  readonly list: Pick<OfficialListView, "source" | "copiedOn" | "from" | "to">;
  /** All rows, as printed. */
  readonly rows: Share;
  /** Ordinary procedure, since 2018. */
  readonly ordinary: Share;
  /** Simplified procedure, never public. */
  readonly simplified: Share;
  /** Before 2018. */
  readonly older: Share;
  /** Rows of liquidations. */
  readonly liquidations: Share;
  /** Rows that say a fine. */
  readonly fines: Share;
  /** Breaches that the CNIL says it was told of in the newest year known, best source first; empty when none is known. */
  readonly breaches: readonly AnnouncedTotal[];
  /** Newest first, from the first row or record to the as-of day. */
  readonly years: readonly YearCoverage[];
}
