/** The parts of `SearchPanel.astro` that the client fills; their markup is drawn by the page, never here. */
export interface Panel {
  /** Holds everything else. */
  readonly root: HTMLElement;
  /** The form of the query. */
  readonly form: HTMLFormElement;
  /** What is typed. */
  readonly input: HTMLInputElement;
  /** Says how many pages answer; read aloud once the whole answer is there. */
  readonly status: HTMLElement;
  /** The choices, hidden until the index is there. */
  readonly facets: HTMLDetailsElement;
  /** The order of the results. */
  readonly sort: HTMLSelectElement;
  /** The list of results. */
  readonly results: HTMLElement;
  /** Shows more results. */
  readonly more: HTMLButtonElement;
}

/** The parts of the panel in the page; `null` on a page that has none. */
export function readPanel(page: Document): Panel | null {
  const root = page.querySelector<HTMLElement>("[data-search]");
  if (root === null) return null;
  return {
    root,
    form: part(root, "form", HTMLFormElement),
    input: part(root, "input[name=q]", HTMLInputElement),
    status: part(root, "[data-status]", HTMLElement),
    facets: part(root, "[data-facets]", HTMLDetailsElement),
    sort: part(root, "[data-sort]", HTMLSelectElement),
    results: part(root, "[data-results]", HTMLElement),
    more: part(root, "[data-more]", HTMLButtonElement),
  };
}

/** The one element that a selector names. Throws when the markup lost it or has another kind of element. */
export function part<E extends HTMLElement>(root: ParentNode, selector: string, kind: new () => E): E {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search panel has no ${kind.name} ${selector}.`);
  return element;
}

/** A copy of the element that a `<template>` of the panel holds. */
export function copyOf(root: ParentNode, template: string): HTMLElement {
  const { content } = part(root, `template[data-template="${template}"]`, HTMLTemplateElement);
  return part(document.importNode(content, true), "*", HTMLElement);
}
