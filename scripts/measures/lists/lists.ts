import { readContent } from "../../../src/content-folder.ts";
import { decisionSheet } from "../../../src/outputs/lists/decision-sheet.ts";
import { type ListTable, toListTable } from "../../../src/outputs/lists/list-sheet.ts";
import { toFacetLists } from "../../../src/registry/facets/lists.ts";
import { toRegister } from "../../../src/registry/registry.ts";
import { buildIfStale } from "../../building/site-build.ts";
import type { Settings } from "../../settings.ts";
import { growList } from "./grown-list.ts";
import { type Interactions, measureInteractions } from "./interactions.ts";
import { type Weights, writeTrialSite } from "./trial-site.ts";

/** What a list of so many rows costs its reader. */
export interface ListMeasures extends Weights, Interactions {
  readonly rows: number;
}

/** Measures the list of decisions as it is, and grown to `sizes` rows. */
export async function measureLists(settings: Settings, sizes: readonly number[]): Promise<ListMeasures[]> {
  await buildIfStale(settings);
  const list = await readList(settings.day);
  const measures: ListMeasures[] = [];
  for (const size of [list.rows.length, ...sizes]) {
    const folder = `.cache/bench-lists-${String(size)}`;
    const grown = growList(list, size);
    const weights = await writeTrialSite(folder, grown);
    measures.push({ rows: grown.rows.length, ...weights, ...(await measureInteractions(folder)) });
  }
  return measures;
}

async function readList(day: string): Promise<ListTable> {
  const { records, gaps } = await readContent();
  return toListTable("decisions", toFacetLists(toRegister(records, gaps, day)).decisions, decisionSheet);
}
