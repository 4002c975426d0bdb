/** Whether a file of an archive lists the texts withdrawn from the fund. */
export function isWithdrawalList(path: string): boolean {
  return /liste_suppression[^/]*\.(dat|txt|csv)$/i.test(path);
}

/** The identifiers that such a list withdraws, each once, in its order. */
export function parseWithdrawals(text: string): string[] {
  return [...new Set(text.match(/CNILTEXT\d{12}/g) ?? [])];
}
