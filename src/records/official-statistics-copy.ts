import { checkHosts } from "./hosts.ts";
import { parseJson } from "./json.ts";
import { officialStatisticsSchema, type AnnouncedTotal, type OfficialStatistics } from "./official-statistics.ts";
import { toReceived, type Complaint, type Problem } from "./problem.ts";
import { partFaults } from "./total-parts.ts";

type Totals = readonly AnnouncedTotal[];

/** Parses the totals, or says everything that is wrong with them. `today` is the real day, ISO. */
export function parseOfficialStatistics(file: string, text: string, today: string): OfficialStatistics | Problem[] {
  const statistics = parseJson(file, text, officialStatisticsSchema);
  if (Array.isArray(statistics)) return statistics;
  const { totals } = statistics;
  const sources = totals.map(({ source }) => source);
  const complaints = [
    ...repeated(totals),
    ...torn(totals),
    ...disordered(totals),
    ...reading(statistics, today),
    ...foretold(statistics),
    ...totals.flatMap(openness),
    ...partFaults(totals),
  ];
  const problems = [
    ...complaints.map((one) => ({ file, ...one })),
    ...checkHosts(file, sources, (index) => `${nameOf(index)}.source`),
  ];
  return problems.length > 0 ? problems : statistics;
}

function nameOf(index: number): string {
  return `totals[${String(index)}]`;
}

function repeated(totals: Totals): Complaint[] {
  const keys = totals.map(({ year, measure, value, source }) => [year, measure, value, source.url].join(" "));
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    if (first === index) return [];
    const remedy = `${nameOf(first)} already says it: keep one of the two`;
    return [{ field: nameOf(index), expected: "a total of its own", received: toReceived(key), remedy }];
  });
}

// One page has one publisher, one day and one grade.
function torn(totals: Totals): Complaint[] {
  const fields = ["publisher", "date", "grade"] as const;
  return totals.flatMap(({ source }, index) => {
    const first = totals.findIndex((one) => one.source.url === source.url);
    return fields
      .filter((field) => totals[first]?.source[field] !== source[field])
      .map((field) => ({
        field: `${nameOf(index)}.source.${field}`,
        expected: `what ${nameOf(first)} says of the same page, ${toReceived(totals[first]?.source[field])}`,
        received: toReceived(source[field]),
        remedy: "correct one of the two, or the address",
      }));
  });
}

function disordered(totals: Totals): Complaint[] {
  return totals.flatMap(({ year }, index) => {
    const before = totals[index - 1]?.year ?? year;
    if (year >= before) return [];
    const expected = `a year not before that of ${nameOf(index - 1)}, ${String(before)}`;
    const remedy = "correct one of the two years, or put the total in its place";
    return [{ field: `${nameOf(index)}.year`, expected, received: toReceived(year), remedy }];
  });
}

function reading({ consultedOn }: OfficialStatistics, today: string): Complaint[] {
  if (consultedOn <= today) return [];
  const expected = `a day not after today, ${today}`;
  return [{ field: "consultedOn", expected, received: toReceived(consultedOn), remedy: "correct the day" }];
}

// A total was told after its year began, and read after it was told. Several late ones are a slip of the day of reading.
function foretold({ totals, consultedOn }: OfficialStatistics): Complaint[] {
  const days = totals.map(({ year, source: { date } }) => date ?? String(year));
  const late = days.filter((day) => day > consultedOn).sort();
  if (late.length > 1) {
    const expected = `a day not before ${late.at(-1) ?? ""}, when the last total was told`;
    return [{ field: "consultedOn", expected, received: toReceived(consultedOn), remedy: "correct the day" }];
  }
  return totals.flatMap(({ year, source: { date } }, index) => {
    const day = days[index] ?? "";
    if (day >= String(year) && day <= consultedOn) return [];
    const expected = `a day of ${String(year)} or later, not after ${consultedOn}`;
    const remedy = "correct the day, or the year of the total";
    const field = `${nameOf(index)}.${date === null ? "year" : "source.date"}`;
    return [{ field, expected, received: toReceived(date ?? year), remedy }];
  });
}

// « plus de 20 000 »: the note opens with the words of a source that says no more than that.
function openness({ isAtLeast, note }: AnnouncedTotal, index: number): Complaint[] {
  const isOpen = note?.startsWith("« plus de ") === true;
  if (isOpen === (isAtLeast === true)) return [];
  return [
    {
      field: `${nameOf(index)}.isAtLeast`,
      expected: isOpen ? "true, since the note quotes « plus de »" : "a note that opens with « plus de » in quotes",
      received: toReceived(isAtLeast),
      remedy: "say both, or neither",
    },
  ];
}
