/** The two drawings of a chart, as files of their own: the wide one, then the narrow one. */
export function drawingsOf(chart: string): readonly [wide: string, narrow: string] {
  const [wide = "", narrow = ""] = chart.match(/<svg[\s\S]*?\n<\/svg>/g) ?? [];
  return [`${wide}\n`, `${narrow}\n`];
}

/** The text that a reader sees in a drawing, one line each, titles and tooltips left out. */
export function wordsOf(drawing: string): readonly string[] {
  return [...drawing.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = ""]) => words);
}
