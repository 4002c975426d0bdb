import { findMentions, toLexicon } from "./lexicon.ts";
import type { CaseView, DecisionView, IncidentView, RegisterView, TermUses, TermView } from "./views.ts";

type Told = CaseView | DecisionView | IncidentView;
type Linked = Omit<RegisterView, "glossary">;

/** The terms, each with the records that speak of it and the themes in which it matters. */
export function withUses(terms: readonly Omit<TermView, "uses">[], register: Linked): TermView[] {
  const lexicon = toLexicon(terms.map(({ record }) => record));
  const termsOf = (view: Told): ReadonlySet<string> =>
    new Set([...findMentions(lexicon, toSpoken(view)).map(({ term }) => term), ...linkedTerms(view.record.prose)]);
  const listed = {
    cases: register.cases.map((view) => ({ view, terms: termsOf(view) })),
    decisions: register.decisions.map((view) => ({ view, terms: termsOf(view) })),
    incidents: register.incidents.map((view) => ({ view, terms: termsOf(view) })),
  };
  return terms.map((term) => {
    const speaking = <View>(list: readonly { view: View; terms: ReadonlySet<string> }[]): View[] =>
      list.filter((one) => one.terms.has(term.id)).map(({ view }) => view);
    const { cases, decisions, incidents } = listed;
    const uses: TermUses = {
      cases: speaking(cases),
      decisions: speaking(decisions),
      incidents: speaking(incidents),
      themes: register.themes.filter(({ id }) => (term.record.themes as readonly string[] | undefined)?.includes(id)),
    };
    return { ...term, uses };
  });
}

// A word with several meanings is only linked by hand, where it has the meaning of the glossary.
function linkedTerms(html: string): string[] {
  return [...html.matchAll(/\/glossaire\/([a-z0-9-]+)\//g)].map(([, id = ""]) => id);
}

/** Everything that a record says in words of ours. */
function toSpoken({ record }: Told): string {
  const findings = "provisions" in record ? record.provisions.map(({ finding }) => finding) : [];
  return [record.title, record.summary, ...findings, record.prose.replace(/<[^>]*>/g, " ")].join(" ");
}
