// The small pieces that views are made of.
import type { Explained } from "../law/reason.ts";
import type { KnownGap } from "../records/gap.ts";
import type { Source } from "../records/source.ts";

/** A link inside the site: `href` starts and ends with a slash and knows no base path. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** What a disposition says, for code: an injunction or its astreinte, a fine, a ruling, a notice, then an incident. */
export type DispositionKind =
  | "delay-running"
  | "deadline-passed"
  | "partly-liquidated"
  | "not-closed"
  | "carried-out"
  | "closed"
  | "liquidated"
  | "in-force"
  | "upheld"
  | "reformed"
  | "partly-annulled"
  | "annulled"
  | "appeal-rejected"
  | "no-ground"
  | "stayed"
  | "outcome-unknown"
  | "pronounced"
  | "followed"
  | "no-sequel"
  | "dismissed"
  | "decided"
  | "no-decision";

/** Where a thing stands today: always a word and a shape, never a colour alone. */
export interface Disposition {
  /** What code reads; the words are for people and are never read back. */
  readonly kind: DispositionKind;
  /** Drives colour and shape: pending ▲, settled ✓, decided ■, void ✕, unknown ?, neutral ●. */
  readonly tone: "pending" | "settled" | "decided" | "void" | "unknown" | "neutral";
  /** A few words such as « Injonction en cours, exécution non publique ». */
  readonly word: string;
  /** One more sentence when the word is not enough. */
  readonly detail?: string;
}

/** A source with its footnote number on the page. */
export interface NumberedSource extends Source {
  readonly number: number;
}

/** What a page shows of its sources. */
export interface Provenance {
  readonly sources: readonly NumberedSource[];
  /** Field name -> footnote numbers that support it. */
  readonly notesOf: Readonly<Record<string, readonly number[]>>;
  /** Fields that only grade C sources support: « à confirmer ». */
  readonly toConfirm: readonly string[];
  /** What the register does not know of this record. */
  readonly gaps: readonly KnownGap[];
  /** The day of the register's own last change. */
  readonly updatedOn: string;
}

/** What kind of day a timeline entry is; the four legal kinds are never confused. */
export type DayKind =
  | "context"
  | "breach"
  | "procedure"
  | "decision"
  | "notification"
  | "publication"
  | "reaction"
  | "deadline"
  | "withdrawal";

/** One dated line of a timeline. */
export interface TimelineEntry {
  /** Stable key: `<record>#<what>`, used by feeds and fragments. */
  readonly id: string;
  /** ISO day, month or year; `null` when it cannot be dated (« à dater »). */
  readonly on: string | null;
  readonly kind: DayKind;
  /** French, no final full stop, plain text. */
  readonly text: string;
  /** Page of the record that says it. */
  readonly href: string;
  /** Footnote numbers in the view's own provenance. */
  readonly notes: readonly number[];
  /** Point of the decision. */
  readonly point?: string;
  /** After the as-of day: drawn dashed. */
  readonly isFuture: boolean;
  /** The date is a lower bound: « au plus tôt ». */
  readonly isBound: boolean;
}

/** A sanction of the same organisation, before another one: a fact, not a verdict. */
export interface EarlierSanction {
  readonly link: Link;
  /** Day of the decision, ISO. */
  readonly on: string;
  /** A court annulled every fine of it since. */
  readonly isAnnulled: boolean;
}

/** What became of the fines of an organisation besides those in force, and what its astreintes cost; whole euros. */
export interface OrganisationMoney {
  /** Fines that a court annulled. */
  readonly annulled: number;
  /** What a court took off the fines that stand. */
  readonly reduced: number;
  /** Astreintes liquidated, never added to the fines. */
  readonly liquidated: number;
  /** Number of those liquidations. */
  readonly liquidations: number;
}

/** An organisation in a record. */
export interface PartyView extends Link {
  readonly id: string;
  readonly role: string;
  readonly roleWord: string;
  /** What the organisation does, in French. */
  readonly sector: string;
  /** The record says more than that it is cited or a partner. */
  readonly isAddressee: boolean;
  /** A public text names it, and the naming policy lets us: else its text is a description. */
  readonly isNamed: boolean;
}

/** A provision as a decision applies it. */
export interface ProvisionUse extends Link {
  readonly id: string;
  readonly paragraph?: string;
  readonly outcome: string;
  readonly outcomeWord: string;
  readonly finding: string;
  readonly point?: string;
}

/** What is known of the appeal against a sanction. */
export interface AppealView {
  readonly word: string;
  /** Last day to appeal, when the notification is known. */
  readonly lastDay: Explained<string> | null;
  readonly isOpen: boolean | null;
  readonly rulings: readonly Link[];
}
