// What pages, feeds, cards and files draw. One view, many renderers: a renderer never computes law.
import type { Accrual } from "../law/accrual.ts";
import type { AstreinteTerms } from "../law/accrual-terms.ts";
import type { NoticeTiming } from "../law/breach-notice.ts";
import type { Explained } from "../law/reason.ts";
import type { Entry } from "../records/collections.ts";
import type { FineView, InjunctionView } from "./measure-views.ts";
import type { Spans } from "./span.ts";
import type { Disposition, Gap, Link, Provenance, TimelineEntry } from "./view-parts.ts";

export type * from "./measure-views.ts";
export type * from "./view-parts.ts";

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

/** An astreinte: three numbers that are never merged, and why. */
export interface AstreinteView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"astreintes">;
  readonly title: string;
  readonly decision: Link;
  readonly decidedOn: string;
  readonly notifiedOn: string | null;
  readonly organisations: readonly Link[];
  readonly injunctions: readonly InjunctionView[];
  readonly liquidations: readonly {
    readonly link: Link;
    readonly on: string;
    readonly amount: number;
    readonly until: string;
    readonly days: number | null;
  }[];
  readonly closures: readonly { readonly link: Link; readonly on: string }[];
  readonly disposition: Disposition;
  /** What the engine was asked. */
  readonly terms: AstreinteTerms;
  readonly accrual: Accrual;
  readonly case: Link | null;
  readonly provenance: Provenance;
}

/** What is known of the appeal against a sanction. */
export interface AppealView {
  readonly word: string;
  /** Last day to appeal, when the notification is known. */
  readonly lastDay: Explained<string> | null;
  readonly isOpen: boolean | null;
  readonly rulings: readonly Link[];
}

/** A decision with everything linked to it. */
export interface DecisionView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"decisions">;
  /** « SAN-2026-003 », or what it is and its date when it has no public number. */
  readonly label: string;
  readonly kindWord: string;
  readonly year: number;
  readonly disposition: Disposition;
  readonly parties: readonly PartyView[];
  readonly addressees: readonly PartyView[];
  readonly provisions: readonly ProvisionUse[];
  readonly fines: readonly FineView[];
  readonly injunctions: readonly InjunctionView[];
  readonly astreintes: readonly AstreinteView[];
  readonly case: Link | null;
  readonly follows: readonly Link[];
  readonly followedBy: readonly Link[];
  readonly incidents: readonly Link[];
  readonly appeal: AppealView | null;
  /** First day on which the CNIL itself no longer names the addressee. */
  readonly anonymousFrom: Explained<string> | null;
  readonly spans: Spans;
  readonly timeline: readonly TimelineEntry[];
  readonly provenance: Provenance;
}

/** An incident with everything linked to it. */
export interface IncidentView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"incidents">;
  readonly parties: readonly PartyView[];
  readonly disposition: Disposition;
  readonly decisions: readonly Link[];
  readonly case: Link | null;
  /** What the days of discovery and of notification say of the 72 hours; `null` when one of them is unknown. */
  readonly notice: (Explained<NoticeTiming> & { readonly days: number }) | null;
  /** Figures in the order in which they were said. */
  readonly figures: Entry<"incidents">["figures"];
  readonly year: number | null;
  readonly timeline: readonly TimelineEntry[];
  readonly provenance: Provenance;
}

/** A case: one timeline from incident to closing. */
export interface CaseView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"cases">;
  readonly disposition: Disposition;
  readonly decisions: readonly DecisionView[];
  readonly incidents: readonly IncidentView[];
  readonly fines: readonly FineView[];
  readonly injunctions: readonly InjunctionView[];
  readonly astreintes: readonly AstreinteView[];
  readonly parties: readonly PartyView[];
  readonly provisions: readonly Link[];
  readonly timeline: readonly TimelineEntry[];
  readonly related: readonly Link[];
  readonly provenance: Provenance;
}

/** A record in which an organisation has a part. */
export interface Part<View> extends Pick<PartyView, "roleWord" | "isAddressee"> {
  readonly view: View;
}

/** An organisation, role by role. */
export interface OrganisationView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"organisations">;
  readonly decisions: readonly Part<DecisionView>[];
  readonly incidents: readonly Part<IncidentView>[];
  readonly cases: readonly Link[];
  readonly finesPronounced: number;
  readonly finesInForce: number;
  readonly provenance: Provenance;
}

/** A provision and the decisions that apply it. */
export interface ProvisionView {
  readonly id: string;
  readonly href: string;
  /** « RGPD, article 32 ». */
  readonly label: string;
  readonly record: Entry<"provisions">;
  readonly uses: readonly { readonly decision: DecisionView; readonly use: ProvisionUse }[];
  readonly provenance: Provenance;
}

/** Where a term matters: the records that speak of it, newest first. */
export interface TermUses {
  readonly cases: readonly CaseView[];
  readonly decisions: readonly DecisionView[];
  readonly incidents: readonly IncidentView[];
  /** Its themes in French, and how many decisions each has. */
  readonly themes: readonly { readonly word: string; readonly decisions: number }[];
}

/** A glossary term. */
export interface TermView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"glossary">;
  readonly see: readonly Link[];
  readonly provisions: readonly Link[];
  readonly uses: TermUses;
}

/** A way in which data leave. */
export interface VectorView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"vectors">;
  /** Its definition. */
  readonly term: Link | null;
  /** Incidents that happened so, newest first. */
  readonly incidents: readonly IncidentView[];
  /** What decisions held about preventing it. */
  readonly prevention: readonly {
    readonly measure: string;
    readonly point?: string | undefined;
    readonly decision: DecisionView;
  }[];
  readonly provenance: Provenance;
}

/** A great case told for those who learn. */
export interface LessonView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"lessons">;
  readonly case: CaseView;
  readonly decisions: readonly Link[];
  readonly questions: readonly {
    readonly question: string;
    readonly answer: string;
    readonly point?: string | undefined;
    readonly decision: Link;
  }[];
  readonly provenance: Provenance;
}

/** The whole register as known on one day. */
export interface RegisterView {
  /** The as-of day, ISO. */
  readonly asOf: string;
  /** Newest first. */
  readonly decisions: readonly DecisionView[];
  readonly incidents: readonly IncidentView[];
  readonly cases: readonly CaseView[];
  readonly fines: readonly FineView[];
  readonly injunctions: readonly InjunctionView[];
  readonly astreintes: readonly AstreinteView[];
  readonly organisations: readonly OrganisationView[];
  readonly provisions: readonly ProvisionView[];
  readonly glossary: readonly TermView[];
  /** In the order of their titles. */
  readonly vectors: readonly VectorView[];
  /** In the order of the path. */
  readonly lessons: readonly LessonView[];
  readonly gaps: readonly Gap[];
}
