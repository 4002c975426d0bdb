// Control and format characters, lone surrogates, private use, line separators, and the mark of a file misread.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufffd]/u;

/** Whether the text is in composed form (NFC) and every character of it can be seen. */
export function isPlainText(text: string): boolean {
  return !hidden.test(text) && text === text.normalize("NFC");
}

/** Code points of the letters of a name that are not the Latin letters that they look like: Cyrillic, full-width… */
export function foreignLetters(text: string): string[] {
  const letters = [...new Set(text.match(/\p{L}/gu) ?? [])];
  return letters
    .filter((one) => !/\p{Script=Latin}/u.test(one) || one !== one.normalize("NFKC"))
    .map((one) => `U+${toHex(one).toUpperCase()}`);
}

/** Where the first character stands that cannot be seen; -1 when there is none. */
export function indexOfHidden(text: string): number {
  return text.search(hidden);
}

/** The same text with every character that cannot be seen written as an escape such as `\u202e`. */
export function toVisible(text: string): string {
  return text.replace(new RegExp(hidden, "gu"), (one) => {
    const hex = toHex(one);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
  });
}

function toHex(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}
