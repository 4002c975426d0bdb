// One renderer for the build and for the browser: text that is escaped here, typeset at the door of each.
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text inside an element or an attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);
}

/** A cell of a table that says its column on a narrow screen. `html` is already safe. */
export function cell(label: string, html: string, className?: string): string {
  return `<td data-label="${escape(label)}"${className === undefined ? "" : ` class="${className}"`}>${html}</td>`;
}

/** Small words under others. */
export function small(text: string): string {
  return `<small>${escape(text)}</small>`;
}
