import type { BuiltPage, IndexPart } from "./index-part.ts";

/** Numbers of pages. */
export interface PartSizes {
  /** A part is full with so many. */
  readonly full: number;
  /** A part is not opened for fewer: the one before takes them. */
  readonly least: number;
}

/** The parts of an index, which open and end as pages come. */
export interface IndexParts {
  /** Gives a page to the part that is open, or to the next one. */
  readonly add: (page: BuiltPage) => void;
  /** All parts, once no page is to come; each of them has begun to end. */
  readonly end: () => readonly IndexPart[];
}

/** Fills parts one after the other; `open` opens one, by its rank from 0. */
export function fillParts(open: (rank: number) => IndexPart, { full, least }: PartSizes): IndexParts {
  let last = open(0);
  const parts = [last];
  const waiting: BuiltPage[] = [];
  const give = (): void => {
    for (const page of waiting.splice(0)) last.add(page);
  };
  const openNext = (): void => {
    void last.end();
    last = open(parts.length);
    parts.push(last);
  };
  return {
    add: (page) => {
      waiting.push(page);
      if (last.size() >= full && waiting.length >= least) openNext();
      if (last.size() < full) give();
    },
    end: () => {
      give();
      void last.end();
      return parts;
    },
  };
}
