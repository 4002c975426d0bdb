import { keysOf } from "../../records/keys.ts";
import { sectors, themes } from "../../records/vocabulary.ts";
import type { DecisionView, IncidentView, OrganisationView, RegisterView } from "../../registry/views.ts";
import type { Channel } from "./channels.ts";

/** What a feed of one subject follows. */
export type SubjectKind = "dossier" | "organisme" | "secteur" | "theme" | "texte";

/** The feed of one case, organisation, sector, theme or provision. */
export interface SubjectChannel extends Channel {
  readonly kind: SubjectKind;
  /** What it follows, as lists name it. */
  readonly subject: string;
}

/** A feed for every subject of the register, also for those to which nothing has happened yet. */
export function toSubjectChannels(register: RegisterView): SubjectChannel[] {
  return [
    ...caseChannels(register),
    ...organisationChannels(register),
    ...sectorChannels(register),
    ...themeChannels(register),
    ...provisionChannels(register),
  ];
}

/** Page of feeds: the home of a subject that has no page of its own. */
const feedsPage = "/flux/";

function caseChannels({ cases }: RegisterView): SubjectChannel[] {
  return cases.map(({ id, href, record, decisions, incidents }) =>
    toChannel({
      kind: "dossier",
      key: id,
      subject: record.shortTitle,
      says: `Ce qui arrive dans le dossier ${record.shortTitle} : décisions, incidents, suites et corrections.`,
      home: href,
      records: [`cases/${id}`, ...decisions.flatMap(recordKeysOf), ...incidents.map(keyOfIncident)],
    }),
  );
}

function organisationChannels({ organisations }: RegisterView): SubjectChannel[] {
  const named = organisations.filter(({ record }) => record.isUnnamed !== true);
  return named.map((view) =>
    toChannel({
      kind: "organisme",
      key: view.id,
      subject: view.record.name,
      says: `Les décisions et les incidents où figure ${view.record.name}, quel que soit son rôle.`,
      home: view.href,
      records: [`organisations/${view.id}`, ...recordsOf(view, () => true)],
    }),
  );
}

function sectorChannels({ organisations }: RegisterView): SubjectChannel[] {
  return keysOf(sectors).map((key) =>
    toChannel({
      kind: "secteur",
      key,
      subject: sectors[key],
      says: `Les décisions et les incidents des organismes du secteur : ${sectors[key]}.`,
      home: feedsPage,
      records: organisations
        .filter(({ record }) => record.sector === key)
        .flatMap((view) => recordsOf(view, ({ isAddressee }) => isAddressee)),
    }),
  );
}

function themeChannels(register: RegisterView): SubjectChannel[] {
  const pages = new Map(register.themes.map(({ id, href }) => [id, href]));
  const withFollowers = toFamily(register);
  return keysOf(themes).map((key) =>
    toChannel({
      kind: "theme",
      key,
      subject: themes[key],
      says: `Les décisions sur le thème : ${themes[key]}, avec leurs suites.`,
      home: pages.get(key) ?? feedsPage,
      records: [
        `themes/${key}`,
        ...register.decisions.filter(({ record }) => record.themes.includes(key)).flatMap(withFollowers),
      ],
    }),
  );
}

function provisionChannels(register: RegisterView): SubjectChannel[] {
  const withFollowers = toFamily(register);
  return register.provisions.map(({ id, href, label, uses }) =>
    toChannel({
      kind: "texte",
      key: id,
      subject: label,
      says: `Les décisions qui appliquent ${label}, avec leurs suites.`,
      home: href,
      records: [`provisions/${id}`, ...uses.flatMap(({ decision }) => withFollowers(decision))],
    }),
  );
}

interface Subject {
  readonly kind: SubjectKind;
  readonly key: string;
  readonly subject: string;
  readonly says: string;
  readonly home: string;
  /** Keys of the records whose events it tells. */
  readonly records: readonly string[];
}

function toChannel({ kind, key, subject, says, home, records }: Subject): SubjectChannel {
  const held = new Set(records);
  return {
    kind,
    subject,
    name: `${kind}-${key}`,
    title: subject,
    description: says,
    home,
    holds: ({ record }) => held.has(record),
    hasArchives: true,
  };
}

/** The records of an organisation in the parts that count. */
function recordsOf(
  { decisions, incidents }: OrganisationView,
  counts: (part: { readonly isAddressee: boolean }) => boolean,
): string[] {
  return [
    ...decisions.filter(counts).flatMap(({ view }) => recordKeysOf(view)),
    ...incidents.filter(counts).map(({ view }) => keyOfIncident(view)),
  ];
}

/** Gives the records of a decision and of all that followed it: younger decisions name older ones, so that it ends. */
function toFamily({ decisions }: RegisterView): (view: DecisionView) => string[] {
  const byAddress = new Map(decisions.map((view) => [view.href, view]));
  const family = (view: DecisionView): string[] => [
    ...recordKeysOf(view),
    ...view.followedBy.flatMap(({ href }) => byAddress.get(href) ?? []).flatMap(family),
  ];
  return family;
}

function recordKeysOf({ id, fines, injunctions, astreintes }: DecisionView): string[] {
  return [
    `decisions/${id}`,
    ...fines.map((one) => `fines/${one.id}`),
    ...injunctions.map((one) => `injunctions/${one.id}`),
    ...astreintes.map((one) => `astreintes/${one.id}`),
  ];
}

function keyOfIncident({ id }: IncidentView): string {
  return `incidents/${id}`;
}
