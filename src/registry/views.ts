// What pages, feeds, cards and files draw. One view, many renderers: a renderer never computes law.
import type { NoticeTiming } from "../law/breach-notice.ts";
import type { Explained } from "../law/reason.ts";
import type { Entry } from "../records/collections.ts";
import type { KnownGap } from "../records/gap.ts";
import type { AstreinteView, FineView, InjunctionView } from "./penalty-views.ts";
import type { Spans } from "./span.ts";
import type {
  AppealView,
  Disposition,
  EarlierSanction,
  Link,
  OrganisationMoney,
  PartyView,
  Provenance,
  ProvisionUse,
  TimelineEntry,
} from "./view-parts.ts";

export type * from "./penalty-views.ts";
export type * from "./view-parts.ts";

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
  readonly money: OrganisationMoney;
  /** By identifier of a sanction addressed to it: those before, oldest first. */
  readonly earlier: Readonly<Record<string, readonly EarlierSanction[]>>;
  readonly provenance: Provenance;
}

/** The maximum fine for one kind of addressee. */
export interface ProvisionCeiling {
  /** « Une entreprise ». */
  readonly addressee: string;
  readonly ceiling: Explained<number | null>;
  /** Percentage of the worldwide turnover that an undertaking may owe instead; `null` where none applies. */
  readonly percent: number | null;
}

/** A provision and the decisions that apply it. */
export interface ProvisionView {
  readonly id: string;
  readonly href: string;
  /** « RGPD, article 32 ». */
  readonly label: string;
  readonly record: Entry<"provisions">;
  readonly uses: readonly { readonly decision: DecisionView; readonly use: ProvisionUse }[];
  /** What to remember, in the order of the record, of decisions that are known. */
  readonly leading: readonly {
    readonly decision: DecisionView;
    readonly holding: string;
    readonly point?: string | undefined;
  }[];
  /** The engine's ceilings for a breach of the article, addressee by addressee. */
  readonly ceilings: readonly ProvisionCeiling[];
  /** Articles held breached by the same decisions, the most frequent first. */
  readonly heldWith: readonly CountedLink[];
  /** Injunctions of decisions that hold it breached, newest first; an injunction may rest on another article of its decision. */
  readonly injunctions: readonly InjunctionView[];
  readonly provenance: Provenance;
}

/** A glossary term. */
export interface TermView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"glossary">;
  readonly see: readonly Link[];
  readonly provisions: readonly Link[];
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

/** A line of a checklist and the decisions that said it. */
export interface ChecklistLine {
  readonly ask: string;
  readonly saidBy: readonly { readonly decision: DecisionView; readonly point?: string | undefined }[];
}

/** A subject: what the CNIL asks for on it, and the decisions that said so. */
export interface ThemeView {
  /** Key of the vocabulary. */
  readonly id: string;
  readonly href: string;
  /** « Sécurité ». */
  readonly title: string;
  readonly record: Entry<"themes">;
  /** Newest first. */
  readonly decisions: readonly DecisionView[];
  /** Lines of which a decision at least is known. */
  readonly checklist: readonly ChecklistLine[];
  /** Provisions that these decisions hold breached, the most frequent first, each with how many decisions. */
  readonly provisions: readonly CountedLink[];
  readonly terms: readonly Link[];
  readonly provenance: Provenance;
}

/** A link and how many decisions it stands for. */
export interface CountedLink {
  readonly link: Link;
  readonly count: number;
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
  /** In the order of their French words. */
  readonly themes: readonly ThemeView[];
  /** In the order of their titles. */
  readonly vectors: readonly VectorView[];
  /** In the order of the path. */
  readonly lessons: readonly LessonView[];
  readonly gaps: readonly KnownGap[];
}
