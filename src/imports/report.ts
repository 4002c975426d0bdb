import type { Held } from "./holdings.ts";
import type { Refusal } from "./ledger.ts";

/** What became of a draft file. */
export type DraftState = "written" | "unchanged" | "edited";

/** A decision that the import proposes. */
export interface ProposedLine {
  /** Identifier of the decision. */
  readonly id: string;
  readonly kind: string;
  /** Its day; `null` when unknown. */
  readonly decidedOn: string | null;
  readonly files: readonly { readonly path: string; readonly state: DraftState }[];
  /** What could not be read, field by field. */
  readonly unread: readonly string[];
}

/** Everything that an import tells. */
export interface ImportReport {
  readonly files: number;
  readonly proposed: readonly ProposedLine[];
  /** By identifier of the text. */
  readonly held: ReadonlyMap<string, Held>;
  /** How many texts were left out, by reason. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** How many texts the fund withdrew. */
  readonly withdrawn: number;
  /** Records that hold a withdrawn text, by identifier of the text. */
  readonly withdrawnButHeld: ReadonlyMap<string, string>;
  readonly refusals: readonly Refusal[];
}

/** The report of an import as text, ended without a line break. */
export function toImportReport(report: ImportReport): string {
  return [
    `${counted(report.files, "fichier lu", "fichiers lus")}.`,
    ...section("Proposées", report.proposed.length, report.proposed.flatMap(toProposed)),
    ...section("Déjà tenues", report.held.size, toHeld(report.held)),
    ...section("Laissées de côté", sum(report.leftOut), toLeftOut(report.leftOut)),
    ...section("Retirées du fonds", report.withdrawn, toWithdrawn(report.withdrawnButHeld)),
    ...section(
      "Illisibles",
      report.refusals.length,
      report.refusals.map(({ path, problem }) => `${path} : ${problem}`),
    ),
    ...toAdvice(report.proposed),
  ].join("\n");
}

function section(title: string, count: number, lines: readonly string[]): string[] {
  return ["", `${title} : ${String(count)}`, ...lines.map((line) => `  ${line}`)];
}

const states: Readonly<Record<DraftState, string>> = {
  written: "écrit",
  unchanged: "inchangé",
  edited: "laissé tel quel : il diffère, une personne l’a changé ou le fonds a changé",
};

function toProposed({ id, kind, decidedOn, files, unread }: ProposedLine): string[] {
  return [
    `${id} (${kind}, ${decidedOn ?? "jour inconnu"})`,
    ...files.map(({ path, state }) => `  ${path} : ${states[state]}`),
    ...unread.map((one) => `  non lu, ${one}`),
  ];
}

const ways: Readonly<Record<Held["by"], string>> = {
  number: "même numéro",
  address: "même adresse",
  source: "cité comme source",
  day: "même jour et même sorte, l’un des deux sans numéro : à vérifier",
  file: "un fichier porte cet identifiant",
};

/** One line for each way; only what a person should check is told text by text. */
function toHeld(held: ReadonlyMap<string, Held>): string[] {
  const groups = Map.groupBy([...held].sort(), ([, { by }]) => by);
  return [...groups].flatMap(([by, list]) => {
    if (by !== "day" && by !== "file") return [`${ways[by]} : ${String(list.length)}`];
    return list.map(([text, { id }]) => `${text} : ${id} (${ways[by]})`);
  });
}

function toLeftOut(reasons: ReadonlyMap<string, number>): string[] {
  const sorted = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([because, count]) => `${String(count)} ${because}`);
}

function toWithdrawn(held: ReadonlyMap<string, string>): string[] {
  return [...held]
    .sort()
    .map(([text, id]) => `${text} : le registre la tient (${id}) ; rien n’est retiré, à vous de juger`);
}

function toAdvice(proposed: readonly ProposedLine[]): string[] {
  if (proposed.length === 0) return [];
  return [
    "",
    "Relire chaque « à vérifier », compléter les null, déplacer le fichier vers content/, puis lancer npm run records.",
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count < 2 ? one : many}`;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
