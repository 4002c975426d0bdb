/** How sure the register is of a rule, in words shown to the reader. */
export type Sureness = "élevée" | "moyenne à élevée" | "moyenne" | "non vérifiée";

/** A page where a rule was read. */
export interface Source {
  /** What the page is, in French. */
  title: string;
  /** Its address. */
  url: string;
}

/** One rule of the law, as the method page states it. */
export interface Rule {
  /** What the rule says, in our own French words. */
  statement: string;
  /** The text of law, the decision or the practice it comes from, in French. */
  text: string;
  /** Where it was read; null when no address was. */
  source: Source | null;
  sureness: Sureness;
  /** The choice that the register makes where no text decides, in French; absent when a text does. */
  convention?: string;
  /** What was not verified, or could be read otherwise, in French; absent when nothing is. */
  doubt?: string;
}
