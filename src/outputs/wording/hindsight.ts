import { toDay } from "./dates.ts";

/** The warning over a page whose words are younger than the state that it shows, both ISO days; `null` when they are not. */
export function toHindsight(updatedOn: string, asOf: string): string | null {
  if (updatedOn <= asOf) return null;
  return `Texte rédigé le ${toDay(updatedOn)} : il peut dire des faits postérieurs à l’état affiché, celui du ${toDay(asOf)}.`;
}
