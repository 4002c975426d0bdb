/**
 * The identifier of a decision, from its number: `SAN-2026-009` -> `san-2026-009`, `2013-368` -> `deliberation-2013-368`,
 * and the number of a court's case, `449209` -> `ce-449209`.
 */
export function toDecisionId(number: string): string {
  const slug = number
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (/^\d+$/.test(slug)) return `ce-${slug}`;
  return /^\d/.test(slug) ? `deliberation-${slug}` : slug;
}

/** `x-amende`, or `x-amende-1`, `x-amende-2`… when there are several. */
export function toPartId(whole: string, index: number, count: number): string {
  return count === 1 ? whole : `${whole}-${String(index + 1)}`;
}
