/** Numbers texts in the order in which they are first met. */
export class InternedTexts {
  private readonly numbers = new Map<string, number>();

  get texts(): readonly string[] {
    return [...this.numbers.keys()];
  }

  /** The number of a text, a new one where it is met for the first time. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }
}
