import type { CollectionName, Entry } from "../../records/collections.ts";
import { toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** The name of a file says what its record is about: both agree, and so do the number, the year and the ECLI. */
export function checkIdentity({ lookup: { records } }: CheckInput): Problem[] {
  return [
    ...of("decisions", records.decisions, (one) => [...numberFaults(one), ...yearFaults(one), ...ecliFaults(one)]),
    ...(["fines", "injunctions", "astreintes"] as const).flatMap((name) => of(name, records[name], parentFaults)),
    ...of("fines", records.fines, (one) => debtorFaults(one, records.organisations)),
    ...of("provisions", records.provisions, articleFaults),
  ];
}

function of<Name extends CollectionName>(
  name: Name,
  entries: readonly Entry<Name>[],
  faults: (entry: Entry<Name>) => readonly Complaint[],
): Problem[] {
  return entries.flatMap((entry) => faults(entry).map((fault) => complain(name, entry.id, fault)));
}

const official = /^(?:(?:san|sanps|med)-(\d{4})-\d{3}|ce-(\d{5,6}))$/;

function numberFaults({ id, number }: Entry<"decisions">): Complaint[] {
  const isOfficial = official.test(id);
  if (number === null ? !isOfficial : !isOfficial || toKebab(number) === id.replace(/^ce-/, "")) return [];
  const expected = `the number of the file, ${id.replace(/^ce-/, "").toUpperCase()}`;
  return [
    { field: "number", expected, received: toReceived(number), remedy: "correct the number, or the name of the file" },
  ];
}

function yearFaults({ id, decidedOn }: Entry<"decisions">): Complaint[] {
  const year = official.exec(id)?.[1];
  if (year === undefined || decidedOn.startsWith(year)) return [];
  const remedy = "correct the day, or the name of the file (see /contribuer/#dates)";
  return [
    {
      field: "decidedOn",
      expected: `a day of ${year}, the year of its number`,
      received: toReceived(decidedOn),
      remedy,
    },
  ];
}

// An ECLI of the Conseil d'État ends with the number and the day: ECLI:FR:CECHR:2022:449209.20220128.
function ecliFaults(one: Entry<"decisions">): Complaint[] {
  if (one.kind !== "ruling" || one.ecli === null) return [];
  const end = `:${one.decidedOn.slice(0, 4)}:${one.number ?? ""}.${one.decidedOn.replaceAll("-", "")}`;
  if (one.number === null || one.ecli.endsWith(end)) return [];
  const remedy = "correct the ECLI, the number or the day";
  return [
    {
      field: "ecli",
      expected: `an ECLI that ends with ${end}, as number and decidedOn say`,
      received: toReceived(one.ecli),
      remedy,
    },
  ];
}

function parentFaults({ id, decision }: { readonly id: string; readonly decision: string }): Complaint[] {
  if (id === decision || id.startsWith(`${decision}-`)) return [];
  const remedy = "correct the identifier, or the name of the file";
  return [
    {
      field: "decision",
      expected: `the decision that begins the name of the file, ${id}`,
      received: toReceived(decision),
      remedy,
    },
  ];
}

function debtorFaults(fine: Entry<"fines">, organisations: readonly Entry<"organisations">[]): Complaint[] {
  const named = fine.id.slice(fine.decision.length + 1);
  if (named === fine.organisation || !organisations.some(({ id }) => id === named)) return [];
  const remedy = "correct the organisation, or the name of the file";
  return [
    {
      field: "organisation",
      expected: `the organisation that ends the name of the file, ${named}`,
      received: toReceived(fine.organisation),
      remedy,
    },
  ];
}

function articleFaults({ id, text, article, versions = [] }: Entry<"provisions">): Complaint[] {
  const dated = versions.flatMap(({ on, address }, index) => {
    const day = /\/(\d{4}-\d{2}-\d{2})\/?$/.exec(address)?.[1];
    if (day === undefined || day === on) return [];
    const field = `versions[${String(index)}].on`;
    return [
      { field, expected: `the day of its address, ${day}`, received: toReceived(on), remedy: "correct one of the two" },
    ];
  });
  if (id === `${text}-${toKebab(article)}`) return dated;
  const remedy = "correct the text or the article, or the name of the file";
  const fault = {
    field: "article",
    expected: `the article of the file, ${id}`,
    received: `${text} ${article}`,
    remedy,
  };
  return [fault, ...dated];
}

function toKebab(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
