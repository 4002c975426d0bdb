import { findMentions, type Lexicon, toLexicon } from "./lexicon.ts";
import type { CaseView, DecisionView, IncidentView, RegisterView, ThemeView } from "./views.ts";

/** Where a term matters: the records that speak of it, newest first. */
export interface TermUses {
  readonly cases: readonly CaseView[];
  readonly decisions: readonly DecisionView[];
  readonly incidents: readonly IncidentView[];
  readonly themes: readonly ThemeView[];
}

type Told = CaseView | DecisionView | IncidentView;

/** Where each term of the glossary matters, by its identifier. */
export function toTermUses({ glossary, cases, decisions, incidents, themes }: RegisterView): Map<string, TermUses> {
  const lexicon = toLexicon(glossary.map(({ record }) => record));
  const told = {
    cases: toTold(lexicon, cases),
    decisions: toTold(lexicon, decisions),
    incidents: toTold(lexicon, incidents),
  };
  return new Map(
    glossary.map(({ id, record }) => [
      id,
      {
        cases: speakingOf(id, told.cases),
        decisions: speakingOf(id, told.decisions),
        incidents: speakingOf(id, told.incidents),
        themes: themes.filter((theme) => (record.themes as readonly string[] | undefined)?.includes(theme.id)),
      },
    ]),
  );
}

interface Speaking<View> {
  readonly view: View;
  readonly terms: ReadonlySet<string>;
}

function toTold<View extends Told>(lexicon: Lexicon, views: readonly View[]): Speaking<View>[] {
  return views.map((view) => {
    const mentioned = findMentions(lexicon, toSpoken(view)).map(({ term }) => term);
    return { view, terms: new Set([...mentioned, ...linkedTerms(view.record.prose)]) };
  });
}

function speakingOf<View>(term: string, told: readonly Speaking<View>[]): View[] {
  return told.filter(({ terms }) => terms.has(term)).map(({ view }) => view);
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
