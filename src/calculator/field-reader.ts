import { isDayText, parseDay } from "../law/civil-day.ts";

/** What is wrong with one field, in French; never the value itself. */
export interface Fault {
  /** Name of the field in the form and in the link, or its path in the terms of the law. */
  readonly field: string;
  readonly text: string;
}

/** Reads the fields of a form, or of a link, and keeps what is wrong with them. A blank field is absent. */
export class FieldReader {
  /** In the order in which the fields were read. */
  readonly faults: Fault[] = [];
  private readonly values: URLSearchParams;

  constructor(values: URLSearchParams) {
    this.values = values;
  }

  /** What is written; empty when nothing is. */
  text(name: string): string {
    return this.values.get(name)?.trim() ?? "";
  }

  /** Every value of a field that can have several. */
  all(name: string): string[] {
    return this.values.getAll(name);
  }

  /** A civil day; null when it is blank or refused. */
  day(name: string): Temporal.PlainDate | null {
    const text = this.text(name);
    if (text === "" || isDayText(text)) return text === "" ? null : parseDay(text);
    return this.refuse(name, dayFault);
  }

  /** A civil day that cannot be left out. */
  neededDay(name: string): Temporal.PlainDate | null {
    return this.text(name) === "" ? this.refuse(name, dayFault) : this.day(name);
  }

  /** A whole number of at most so many digits; null when it is blank or refused. */
  whole(name: string, digits: number): number | null {
    const text = this.text(name);
    if (text === "") return null;
    if (/^\d+$/.test(text) && text.length <= digits) return Number(text);
    const unit = digits > 4 ? "d’euros attendu, par exemple 150" : "attendu, par exemple 2";
    return this.refuse(name, `Nombre entier ${unit}.`);
  }

  /** The key whose word is written; undefined when none is. */
  choice<Key extends string>(name: string, words: Readonly<Record<Key, string>>): Key | undefined {
    const text = this.text(name);
    return (Object.keys(words) as Key[]).find((key) => words[key] === text);
  }

  /** Keeps a fault; answers null so that a field can end with it. */
  refuse(field: string, text: string): null {
    this.faults.push({ field, text });
    return null;
  }
}

const dayFault = "Date attendue, par exemple 18/12/2023.";
