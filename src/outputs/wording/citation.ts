import { toDay } from "./dates.ts";

/** How a reader cites a page: title, register, state, address. */
export function toCitation({ title, site, address, asOf }: CitedPage): string {
  return `« ${title} », ${site}, état au ${toDay(asOf)}, ${address}`;
}

/** A page as it is cited. */
export interface CitedPage {
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  /** With scheme and host. */
  readonly address: string;
  /** ISO day. */
  readonly asOf: string;
}
