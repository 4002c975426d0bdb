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
    open: find(root, "[data-open]", HTMLButtonElement),
    pages: [...root.querySelectorAll<HTMLElement>("[data-pages]")],
    form: find(root, "[data-form]", HTMLElement),
    order: find(root, "[data-order]", HTMLSelectElement),
    facets: find(root, "[data-facets]", HTMLElement),
    status: find(root, "[data-status]", HTMLElement),
    chosen: find(root, "[data-chosen]", HTMLElement),
    clear: find(root, "[data-clear]", HTMLButtonElement),
    feed: find(root, "[data-feed]", HTMLAnchorElement),
    csv: find(root, "[data-csv]", HTMLElement),
    download: find(root, "[data-download]", HTMLButtonElement),
    table: find(root, "table", HTMLTableElement),
    body: find(root, "tbody", HTMLElement),
    more: find(root, "[data-more]", HTMLButtonElement),
  };
}

/** The first element that a selector names. Throws when the markup lost it or has another kind of element. */
export function find<E extends Element>(root: ParentNode, selector: string, kind: new () => E): E {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The list has no ${kind.name} ${selector}.`);
  return element;
}

/** A copy of what a `<template>` of the list holds. */
export function copyOf(root: ParentNode, template: string): HTMLElement {
  const { content } = find(root, `template[data-template="${template}"]`, HTMLTemplateElement);
  return find(document.importNode(content, true), "*", HTMLElement);
}
