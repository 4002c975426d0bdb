// The law speaks the standard Temporal; Node 24 does not have it yet.
import "temporal-polyfill/global";

/**
 * The day for which the register is built (« état au »): `AS_OF=YYYY-MM-DD`, else today in Paris.
 * Throws a sentence when AS_OF is not a day.
 */
export function buildDay(): Temporal.PlainDate {
  const text = process.env["AS_OF"];
  return text === undefined || text === "" ? realToday() : parseAsOf(text);
}

/** Today in Paris, whatever AS_OF says: what is dated after it has not happened. */
export function realToday(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO("Europe/Paris");
}

function parseAsOf(text: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text);
  } catch {
    // A day that no calendar has, such as 2026-02-30: same sentence.
  }
  throw new Error(`AS_OF expected a day such as 2026-11-21, received "${text}". Leave it out for today in Paris.`);
}
