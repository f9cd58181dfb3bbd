/** What chance decided about one operation, before there is a document to apply it to. */
export type Chance = { picks: number[]; words: string };

/** Spends the picks one by one: which of a list, yes or no, which place. */
export class Picks {
  private next = 0;
  private readonly chance: Chance;
  constructor(chance: Chance) {
    this.chance = chance;
  }
  number(): number {
    const { picks } = this.chance;
    this.next += 1;
    return picks[(this.next - 1) % picks.length] ?? 0;
  }
  one<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : list[this.number() % list.length];
  }
  some<T>(list: readonly T[]): T[] {
    const bits = this.number();
    return list.filter((_item, index) => (bits >> index) & 1);
  }
  yes(): boolean {
    return this.number() % 2 === 0;
  }
  get words(): string {
    return this.chance.words;
  }
  fresh(prefix: string): string {
    return `${prefix}-${this.number().toString(36)}${this.number().toString(36)}`;
  }
}
