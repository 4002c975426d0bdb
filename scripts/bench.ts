// npm run bench [-- NAME ARGUMENTS]: measures, as ratios where a plain alternative exists; `site` without a name.
import { orStop, Stop } from "./first/stop.mjs";
import { readSettings } from "./settings.ts";

/** Each measure loads what it needs only when it is asked for, and answers with its report. */
const measures: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  site: async () => {
    const { measureSite } = await import("./measures/site.ts");
    const { toMeasuresReport } = await import("./measures/report.ts");
    return toMeasuresReport(await measureSite());
  },
  import: async ([texts]) => {
    const { measureImport, toImportMeasuresReport } = await import("./measures/import.ts");
    return toImportMeasuresReport(await measureImport(Number(texts ?? 26_000)));
  },
  mutants: async ([rounds]) => {
    await import("temporal-polyfill/global");
    const { measureMutation } = await import("./measures/mutants/mutation.ts");
    const { toMutationReport } = await import("./measures/mutants/report.ts");
    return toMutationReport(await measureMutation(Number(rounds ?? 1)));
  },
  search: async (sizes) => {
    const { measureSearch } = await import("./measures/search/search.ts");
    const { toSearchReport } = await import("./measures/search/report.ts");
    return toSearchReport(await measureSearch(toSizes(sizes, [2_000])));
  },
  merged: async ([pages, parts]) => {
    const { measureMerged } = await import("./measures/merged/merged.ts");
    const { toMergedReport } = await import("./measures/merged/report.ts");
    return toMergedReport(await measureMerged(Number(pages ?? 10_000), Number(parts ?? 3)));
  },
  documents: async ([count]) => {
    const { measureFullText } = await import("./measures/documents/full-text.ts");
    const { toFullTextReport } = await import("./measures/documents/report.ts");
    return toFullTextReport(await measureFullText(Number(count ?? 26_000)));
  },
  compare: async (sizes) => {
    const { measureCompare, toCompareReport } = await import("./measures/compare.ts");
    return toCompareReport(await measureCompare(toSizes(sizes, [2_000])));
  },
  build: async (sizes) => {
    const { measureBuildings } = await import("./measures/building/building.ts");
    const { toBuildingReport } = await import("./measures/building/report.ts");
    return toBuildingReport(await measureBuildings(toSizes(sizes, [200, 2_000, 10_000])));
  },
  lists: async (sizes) => {
    const { measureLists } = await import("./measures/lists/lists.ts");
    const { toListsReport } = await import("./measures/lists/report.ts");
    return toListsReport(await measureLists(await readSettings(), toSizes(sizes, [2_000])));
  },
  lighthouse: async (pages) => {
    const { measureScores, toScoresReport } = await import("./measures/lighthouse.ts");
    return toScoresReport(await measureScores(pages));
  },
  interactions: async () => {
    const { measureReadersActions, toActionsReport } = await import("./measures/reader-actions.ts");
    return toActionsReport(await measureReadersActions());
  },
};

await orStop(async () => {
  const [name = "site", ...args] = process.argv.slice(2);
  const measure = measures[name];
  if (measure === undefined) throw new Stop(`npm run bench knows ${Object.keys(measures).join(", ")}, not "${name}".`);
  console.log(`\n${await measure(args)}`);
});

function toSizes(args: readonly string[], usual: readonly number[]): readonly number[] {
  return args.length > 0 ? args.map(Number) : usual;
}
