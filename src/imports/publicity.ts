import { findDelays } from "./delays.ts";
import { agreed, type Reading } from "./reading.ts";

/** How long the addressee stays named after publication; `null` when the operative part makes nothing public. */
export function readAnonymity(measures: readonly string[]): Reading<string> | null {
  const texts = measures.filter((one) => /rendre publi|publier|publicité/i.test(one) && !/pas lieu/i.test(one));
  if (texts.length === 0) return null;
  const found = texts
    .filter((text) => /identifi|anonymis/i.test(text))
    .flatMap((text) =>
      findDelays(text)
        .map((one) => ({ one, rest: /^[^.;\n]{0,60}?publication/i.exec(text.slice(one.end)) }))
        .filter(({ rest }) => rest !== null)
        .map(({ one, rest }) => ({ ...one, phrase: `${one.phrase ?? ""}${rest?.[0] ?? ""}` })),
    );
  return agreed(found, "aucun délai à compter de la publication", "plusieurs délais se lisent");
}
