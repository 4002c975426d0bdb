import { part } from "../page-parts.ts";

/** The parts of `ListBrowser.astro` that the filters fill; their markup is drawn by the page, never here. */
export interface Panel {
  /** Holds everything else; its data say where the list is. */
  readonly root: HTMLElement;
  /** Brings the filters. */
  readonly open: HTMLButtonElement;
  /** What leads to the static pages: gone once the filters are there. */
  readonly pages: readonly HTMLElement[];
  /** Holds the order and the facets. */
  readonly form: HTMLElement;
  readonly order: HTMLSelectElement;
  /** Where the facets go. */
  readonly facets: HTMLElement;
  /** Says how many rows answer; read aloud when it changes. */
  readonly status: HTMLElement;
  /** The choices made, each with a button that takes it back. */
  readonly chosen: HTMLElement;
  readonly clear: HTMLButtonElement;
  readonly feed: HTMLAnchorElement;
  /** The open data of the whole list, in the place of which the button downloads the rows shown. */
  readonly csv: HTMLElement;
  readonly download: HTMLButtonElement;
  readonly table: HTMLTableElement;
  readonly body: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** The parts of the filters in the page; `null` on a page that has none. */
export function readPanel(page: Document): Panel | null {
  const root = page.querySelector<HTMLElement>("[data-list]");
  if (root === null) return null;
  return {
    root,
    open: part(root, "[data-open]", HTMLButtonElement),
    pages: [...root.querySelectorAll<HTMLElement>("[data-pages]")],
    form: part(root, "[data-form]", HTMLElement),
    order: part(root, "[data-order]", HTMLSelectElement),
    facets: part(root, "[data-facets]", HTMLElement),
    status: part(root, "[data-status]", HTMLElement),
    chosen: part(root, "[data-chosen]", HTMLElement),
    clear: part(root, "[data-clear]", HTMLButtonElement),
    feed: part(root, "[data-feed]", HTMLAnchorElement),
    csv: part(root, "[data-csv]", HTMLElement),
    download: part(root, "[data-download]", HTMLButtonElement),
    table: part(root, "table", HTMLTableElement),
    body: part(root, "tbody", HTMLElement),
    more: part(root, "[data-more]", HTMLButtonElement),
  };
}

/** A copy of what a `<template>` of the list holds. */
export function copyOf(root: ParentNode, template: string): HTMLElement {
  const { content } = part(root, `template[data-template="${template}"]`, HTMLTemplateElement);
  return part(document.importNode(content, true), "*", HTMLElement);
}
