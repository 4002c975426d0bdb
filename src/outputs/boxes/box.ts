/** One box of the row of figures that opens a record. */
export interface Box {
  readonly label: string;
  /** « 5 000 000 € », « aucune décision », « inconnu ». */
  readonly value: string;
  /** « par jour », set smaller after the value. */
  readonly unit?: string;
  /** One line under the value. */
  readonly note?: string;
  /** `second` sets it smaller: a bound or a theoretical maximum never outweighs what was decided. */
  readonly weight?: "second" | "liquidated";
}
