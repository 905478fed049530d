import neo4j from 'neo4j-driver';

/** A text with its parameters. Texts are made of fixed pieces chosen by what is asked; every value is a parameter. */
export interface Cypher {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Gathers the parameters of one text: equal questions give equal texts, so that the server's plan cache serves them. */
export class Parameters {
  readonly #values: Record<string, unknown> = {};
  #count = 0;

  /** The text that stands for a value; whole numbers are sent as integers. */
  add(value: unknown): string {
    const name = `p${this.#count++}`;
    this.#values[name] = typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value;
    return `$${name}`;
  }

  /** A real number, also where it is whole. */
  addReal(value: number): string {
    const name = `p${this.#count++}`;
    this.#values[name] = value;
    return `$${name}`;
  }

  cypher(text: string): Cypher {
    return { text, parameters: this.#values };
  }
}

/** Conditions joined by AND, as a WHERE; nothing where there are none. */
export const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
