import type { RegisterView } from "./views.ts";

/** The day of the last change of any record of the register, ISO. */
export function lastChange(register: RegisterView): string {
  const { cases, incidents, decisions, fines, injunctions, astreintes, organisations, provisions } = register;
  const { glossary, themes, vectors, lessons } = register;
  const facts = [cases, incidents, decisions, fines, injunctions, astreintes, organisations, provisions];
  return [...facts, glossary, themes, vectors, lessons]
    .flatMap((views) => views.map(({ record }) => record.updatedOn))
    .reduce((latest, day) => (day > latest ? day : latest), "");
}
