import { organisationToWrite, said, type FieldDraft, type RecordDraft } from "../drafts/record-draft.ts";
import { frenchDay, parseFrenchDay } from "./days.ts";
import { idOf, toSources } from "./fund-source.ts";
import { findCited, findNamed, type Holdings } from "./holdings.ts";
import type { Proposal } from "./proposal.ts";
import { fromReading, toCheck } from "./remarks.ts";

type Fields = Readonly<Record<string, FieldDraft>>;

/** The draft of the decision itself. */
export function toDecisionDraft(proposal: Proposal, holdings: Holdings): RecordDraft {
  const { deliberation, kind, ordinary } = proposal;
  const fields: Fields = {
    kind: said(kind),
    ...(kind === "formal-notice" || ordinary === null ? {} : { procedure: said("ordinary", toCheck(ordinary)) }),
    number: said(deliberation.number, deliberation.number === null ? absent : fromFund),
    decidedOn: toDecidedOn(proposal),
    publishedOn: said(deliberation.publishedOn, deliberation.publishedOn === null ? absent : dayOfFund),
    ...(proposal.anonymousAfter === null ? {} : { anonymousAfter: fromReading(proposal.anonymousAfter) }),
    organisations: toOrganisations(proposal, holdings),
    addresses: said({ legifrance: deliberation.url }, fromFund),
    ...(proposal.reprimand === null ? {} : { reprimand: said(true, toCheck(proposal.reprimand)) }),
    ...ofNotice(proposal),
    ...ofFollower(proposal, holdings),
  };
  return {
    collection: "decisions",
    id: idOf(deliberation),
    fields: { ...fields, sources: toSources(deliberation, fields) },
  };
}

const absent = "non lu : le fichier n’en donne pas";
const dayOfFund = "à vérifier : jour du fonds ; la CNIL a pu publier un autre jour";
const fromFund = "à vérifier : lu dans les métadonnées du fonds";

// The title says the day too: when both disagree, a person decides.
function toDecidedOn({ deliberation: { title, decidedOn } }: Proposal): FieldDraft {
  const written = new RegExp(frenchDay, "i").exec(title)?.[0];
  if (written !== undefined && decidedOn !== null && parseFrenchDay(written) !== decidedOn) {
    return said(null, `non lu : le titre dit ${written}, les métadonnées ${decidedOn}`);
  }
  if (decidedOn === null) return said(null, absent);
  return said(decidedOn, written === undefined ? fromFund : toCheck(written));
}

function toOrganisations({ deliberation }: Proposal, holdings: Holdings): FieldDraft {
  const named = findNamed(holdings, deliberation.fullTitle);
  if (named.length === 0) {
    const why = "non lu : aucun nom n’est repris du texte, que la CNIL anonymise ; écrire l’identifiant et le rôle";
    return said([{ organisation: organisationToWrite, role: null }], why);
  }
  const parties = named.map((organisation) => ({ organisation, role: null }));
  return said(parties, "à vérifier : le registre connaît ce nom, lu dans le titre ; écrire le rôle");
}

function ofNotice({ notice }: Proposal): Fields {
  if (notice === null) return {};
  return { order: toOrder(notice.words), delay: fromReading(notice.delay) };
}

/** An order is told in our own words: the draft only shows where it was read. */
export function toOrder(words: string): FieldDraft {
  return said(null, words === "" ? "non lu : aucun dispositif trouvé" : `à dire autrement, ${toCheck(words, 1200)}`);
}

function ofFollower({ kind, liquidation, cited, deliberation }: Proposal, holdings: Holdings): Fields {
  if (kind !== "liquidation" && kind !== "closure") return {};
  const parents = findCited(holdings, cited);
  const ids = new Set(parents.map(({ id }) => id));
  const names = `décisions citées : ${cited.join(", ") || "aucune"}`;
  const follows = ids.size === 0 ? {} : { follows: said([...ids], `à vérifier : ${names}`) };
  if (kind === "closure") {
    const closed = holdings.injunctions.filter(({ decision }) => ids.has(decision)).map(({ id }) => id);
    const closedOn = said(deliberation.decidedOn, "à vérifier : le jour de la décision");
    return { ...follows, closedOn, injunctions: said(closed.length > 0 ? closed : null, `à vérifier : ${names}`) };
  }
  const [astreinte, ...others] = holdings.astreintes.filter(({ decision }) => ids.has(decision)).map(({ id }) => id);
  const one = others.length === 0 && astreinte !== undefined ? astreinte : null;
  return {
    ...follows,
    astreinte: said(one, one === null ? `non lu : ${names}` : `à vérifier : ${names}`),
    ...(liquidation === null ? {} : { amount: fromReading(liquidation.amount), until: fromReading(liquidation.until) }),
    ...(liquidation?.printedFrom.kind === "read" ? { printedFrom: fromReading(liquidation.printedFrom) } : {}),
  };
}
