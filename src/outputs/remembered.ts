/** The same function of a text, which remembers up to `most` answers: the words of a site come back on many of its pages. */
export function remembered(toText: (text: string) => string, most = 20_000): (text: string) => string {
  const answers = new Map<string, string>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = toText(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
