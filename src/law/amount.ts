/** « 31 800 € »; the typographic pass makes its spaces unbreakable. */
export function toEuros(amount: number): string {
  return `${toGrouped(amount)} €`;
}

/** « 1 jour », « 212 jours » */
export function toDays(count: number): string {
  return `${toGrouped(count)} ${count < 2 ? "jour" : "jours"}`;
}

/** « 36 820 828 »: groups of three digits; the typographic pass makes the spaces unbreakable. */
export function toGrouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, " ");
}
