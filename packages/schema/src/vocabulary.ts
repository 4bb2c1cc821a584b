/** A closed list of values, each with the definition that the codebook prints. */
export interface Vocabulary<Value extends string = string> {
  readonly name: string;
  readonly meaning: string;
  readonly values: Readonly<Record<Value, string>>;
}

/** Declares a vocabulary; the type of its values is read from the declaration. */
export function vocabulary<Value extends string>(
  name: string,
  meaning: string,
  values: Readonly<Record<Value, string>>,
): Vocabulary<Value> {
  return { name, meaning, values };
}

/** The union of a vocabulary's values: `TermOf<typeof harm>` is `'killed' | 'wounded' | …`. */
export type TermOf<V> = V extends Vocabulary<infer Value> ? Value : never;

/** The values of a vocabulary in the order of its declaration. */
export function termsOf<Value extends string>(of: Vocabulary<Value>): readonly Value[] {
  return Object.keys(of.values) as Value[];
}
