// Control and format characters, lone surrogates, private use, line separators, and the mark of a file misread.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufffd]/u;

/** Whether the text is in composed form (NFC) and every character of it can be seen. */
export function isPlainText(text: string): boolean {
  return !hidden.test(text) && text === text.normalize("NFC");
}

/** Whether every letter of a name is the Latin letter that it looks like, neither Cyrillic nor full-width. */
export function isLatin(text: string): boolean {
  return (text.match(/\p{L}/gu) ?? []).every((one) => /\p{Script=Latin}/u.test(one) && one === one.normalize("NFKC"));
}

/** Where the first character stands that cannot be seen; -1 when there is none. */
export function indexOfHidden(text: string): number {
  return text.search(hidden);
}

/** The same text with every character that cannot be seen written as an escape such as `\u202e`. */
export function toVisible(text: string): string {
  return text.replace(new RegExp(hidden, "gu"), (one) => {
    return `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
}
