/** The text of a file, or why it cannot be read, in French. */
export type DecodedText = { readonly text: string } | { readonly problem: string };

/** Reads bytes in the encoding that the byte order mark or the XML declaration names, UTF-8 otherwise. Guesses nothing. */
export function decodeXml(bytes: Uint8Array): DecodedText {
  const label = encodingOf(bytes);
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch (error) {
    const isUnknown = error instanceof RangeError;
    return {
      problem: isUnknown ? `encodage inconnu : ${label}` : `octets qui ne sont pas de l’${label.toUpperCase()}`,
    };
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^[^<]{0,3}<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
}
