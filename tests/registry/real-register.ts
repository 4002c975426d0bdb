import { readContent, type Content } from "../../src/content-folder.ts";
import { toRegister } from "../../src/registry/registry.ts";
import type { RegisterView } from "../../src/registry/views.ts";

/** The records of the project itself, read once for each file of tests. */
export const realContent: Content = await readContent();

const views = new Map<string, RegisterView>();

/** The project's own register as known on a day. */
export function registerOn(asOf: string): RegisterView {
  const { records, gaps } = realContent;
  const view = views.get(asOf) ?? toRegister(records, gaps, asOf);
  views.set(asOf, view);
  return view;
}

/** The view of an identifier; throws when the list does not hold it. */
export function viewOf<View extends { readonly id: string }>(views: readonly View[], id: string): View {
  const found = views.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not known on this day`);
  return found;
}
