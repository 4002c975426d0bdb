import type { AstreinteView, CaseView, FineView, IncidentView, TimelineEntry } from "../../../src/registry/views.ts";
import { astreinteOn, frozenDay } from "../charts/frozen-views.ts";

/** What differs from one frozen case to the other. */
interface Parts {
  readonly title: string;
  readonly timeline: readonly TimelineEntry[];
  readonly fines?: readonly (readonly [inForce: number, pronounced: number])[];
  readonly astreinte?: string;
  readonly incidents?: readonly Pick<IncidentView, "figures">[];
}

/** A case with only what a card reads of it. */
export function frozenCase({ title, timeline, fines = [], astreinte, incidents = [] }: Parts): CaseView {
  const astreintes: readonly AstreinteView[] = astreinte === undefined ? [] : [astreinteOn(astreinte, frozenDay)];
  const view: Partial<Record<keyof CaseView, unknown>> = {
    id: "exemple",
    href: "/dossiers/exemple/",
    record: { id: "exemple", prose: "", title, themes: ["dpo", "cooperation", "secteur-public"] },
    disposition: { tone: "settled", word: "Injonction close le 7 novembre 2024", detail: "Une phrase de plus" },
    fines: fines.map(([inForce, pronounced]): Partial<FineView> => ({ inForce, pronounced })),
    astreintes,
    incidents,
    timeline,
    provenance: { sources: [], notesOf: {}, toConfirm: [], gaps: [], updatedOn: "2026-11-20" },
  };
  return view as unknown as CaseView;
}
