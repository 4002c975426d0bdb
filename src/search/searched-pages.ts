import type { Link, PartyView, RegisterView } from "../registry/views.ts";
import { vectors } from "../records/vocabulary.ts";
import { toCapital } from "../registry/letter-case.ts";
import { toFineTitle, toInjunctionTitle } from "../outputs/wording/titles.ts";
import type { SearchedPage } from "./first-index.ts";

/** A page that stands for no record, with other words that lead to it. */
export interface SearchedGuide extends Link {
  /** « Guide » for a page that explains, « Liste » for one that lists. */
  readonly kind: string;
  /** Other words under which it is looked up. */
  readonly names: string;
}

type Facts = Partial<SearchedPage> & Pick<SearchedPage, "address" | "title" | "kind">;

/** Every page that a search may find: the register's records, then the guides. */
export function toSearchedPages(register: RegisterView, guides: readonly SearchedGuide[]): SearchedPage[] {
  return [
    ...register.decisions.map(toDecision),
    ...register.cases.map(toCase),
    ...register.incidents.map(toIncident),
    ...register.fines.map(toFine),
    ...register.injunctions.map(toInjunction),
    ...register.astreintes.map(toAstreinte),
    ...register.organisations.map(toOrganisation),
    ...register.provisions.map(toProvision),
    ...register.glossary.map(toTerm),
    ...register.themes.map(toTheme),
    ...register.vectors.map(toVector),
    ...register.lessons.map(toLesson),
    ...guides.map(({ href, text, kind, names }) => toPage({ address: href, title: text, kind, names })),
  ];
}

function toPage(facts: Facts): SearchedPage {
  const empty = { number: "", state: null, amount: null, counts: [], day: "", year: null, names: "" };
  return { ...empty, themes: [], parties: [], cited: [], ...facts };
}

function toDecision(view: RegisterView["decisions"][number]): SearchedPage {
  const { record, fines, astreintes } = view;
  const isDue = record.kind === "liquidation" && view.disposition.tone !== "void";
  return toPage({
    address: view.href,
    title: record.title,
    kind: view.kindWord,
    number: record.number ?? "",
    state: view.disposition,
    amount: isDue ? record.amount : sumOf(fines.map(({ inForce }) => inForce)),
    counts: [
      ...fines.flatMap(({ pronounced, inForce }) => [pronounced, inForce]),
      ...optional(sumOf(fines.map(({ pronounced }) => pronounced))),
      ...astreintes.map(({ record: { ratePerDay } }) => ratePerDay),
    ],
    day: record.decidedOn,
    year: view.year,
    themes: record.themes,
    ...partiesOf(view.parties),
    names: /CNILTEXT\d+$/.exec(record.addresses.legifrance ?? "")?.[0] ?? "",
  });
}

function toCase(view: RegisterView["cases"][number]): SearchedPage {
  const { record, fines, decisions, incidents } = view;
  return toPage({
    address: view.href,
    title: record.title,
    kind: "Dossier",
    state: view.disposition,
    amount: sumOf(fines.map(({ inForce }) => inForce)),
    counts: optional(sumOf(fines.map(({ pronounced }) => pronounced))),
    day: decisions[0]?.record.decidedOn ?? incidents[0]?.record.disclosedOn ?? "",
    year: decisions[0]?.year ?? incidents[0]?.year ?? null,
    themes: record.themes,
    ...partiesOf(view.parties),
    names: record.shortTitle,
  });
}

function toIncident(view: RegisterView["incidents"][number]): SearchedPage {
  const { record } = view;
  return toPage({
    address: view.href,
    title: record.title,
    kind: "Incident",
    state: view.disposition,
    counts: view.figures.flatMap(({ count }) => (count < 1000 ? [] : [count])),
    day: record.disclosedOn ?? record.notifiedOn ?? record.occurredFrom ?? "",
    year: view.year,
    ...partiesOf(view.parties),
  });
}

function toFine(view: RegisterView["fines"][number]): SearchedPage {
  return toPage({
    address: view.href,
    title: toFineTitle(view),
    kind: "Amende",
    state: view.disposition,
    amount: view.inForce,
    counts: [view.pronounced],
    day: view.decidedOn,
    year: view.year,
    parties: [view.organisation, ...view.jointWith].map(toId),
  });
}

function toInjunction(view: RegisterView["injunctions"][number]): SearchedPage {
  return toPage({
    address: view.href,
    title: toInjunctionTitle(view),
    kind: "Injonction",
    state: view.disposition,
    day: view.decidedOn,
    year: Number(view.decidedOn.slice(0, 4)),
    parties: view.organisations.map(toId),
  });
}

function toAstreinte(view: RegisterView["astreintes"][number]): SearchedPage {
  return toPage({
    address: view.href,
    title: view.title,
    kind: "Astreinte",
    state: view.disposition,
    amount: view.record.ratePerDay,
    counts: view.liquidations.map(({ amount }) => amount),
    day: view.decidedOn,
    year: Number(view.decidedOn.slice(0, 4)),
    parties: view.organisations.map(toId),
  });
}

function toOrganisation({
  href,
  id,
  record,
  finesInForce,
  finesPronounced,
}: RegisterView["organisations"][number]): SearchedPage {
  return toPage({
    address: href,
    title: record.name,
    kind: "Organisme",
    amount: finesPronounced > 0 ? finesInForce : null,
    counts: [finesPronounced],
    parties: [id],
  });
}

function toProvision({ href, label, record }: RegisterView["provisions"][number]): SearchedPage {
  // A comma stands between names.
  const names = `${label.replace(",", "")}, ${record.text} ${record.article}`;
  return toPage({ address: href, title: `${label} : ${record.title}`, kind: "Texte", names });
}

function toTerm({ href, record }: RegisterView["glossary"][number]): SearchedPage {
  const names = [record.term, ...(record.forms ?? [])].join(", ");
  return toPage({ address: href, title: toCapital(record.term), kind: "Terme", names });
}

function toTheme({ href, id, title }: RegisterView["themes"][number]): SearchedPage {
  return toPage({ address: href, title, kind: "Thème", themes: [id], names: title });
}

function toVector({ href, record }: RegisterView["vectors"][number]): SearchedPage {
  return toPage({ address: href, title: record.title, kind: "Mode opératoire", names: vectors[record.vector] });
}

function toLesson({ href, record }: RegisterView["lessons"][number]): SearchedPage {
  return toPage({ address: href, title: record.title, kind: "Leçon", themes: record.themes });
}

function partiesOf(parties: readonly PartyView[]): Pick<SearchedPage, "parties" | "cited"> {
  const ids = (isAddressee: boolean): string[] =>
    parties.filter((party) => party.isAddressee === isAddressee).map(({ id }) => id);
  return { parties: ids(true), cited: ids(false) };
}

// Two views link to an organisation without its identifier, which ends its address.
function toId({ href }: Link): string {
  return href.split("/").at(-2) ?? "";
}

function sumOf(amounts: readonly number[]): number | null {
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

function optional(amount: number | null): number[] {
  return amount === null ? [] : [amount];
}
