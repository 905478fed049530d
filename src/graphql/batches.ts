import DataLoader from 'dataloader';
import type { FieldNode } from 'graphql';

/**
 * Questions that several parents ask in one turn of the executor go to the store as one: a deeper list is one batch over all its parents.
 * Made anew for each operation, so nothing is remembered longer.
 */
export class Batches {
  readonly #loaders = new Map<string, DataLoader<unknown, unknown, string>>();
  readonly #values = new WeakMap<FieldNode, Map<string, unknown>>();

  /**
   * The answer for one key of the question `name`, which must tell all that `load` depends on beside its keys.
   * The n-th answer of `load` is for the n-th key.
   */
  load<K, V>(name: string, key: K, load: (keys: readonly K[]) => Promise<readonly V[]>): Promise<V> {
    // Keys are wrapped, for null is one too: the owner of all meetings.
    let loader = this.#loaders.get(name) as DataLoader<{ readonly key: K }, V, string> | undefined;
    if (loader === undefined) {
      loader = new DataLoader<{ readonly key: K }, V, string>((wrapped) => load(wrapped.map((one) => one.key)), {
        cacheKeyFn: (wrapped) => (typeof wrapped.key === 'string' ? wrapped.key : JSON.stringify(wrapped.key)),
      });
      this.#loaders.set(name, loader as DataLoader<unknown, unknown, string>);
    }
    return loader.load({ key });
  }

  /** A value worked out once for a place in the operation, whatever the number of its parents. It may depend on arguments, never on a parent. */
  once<V>(field: FieldNode, name: string, make: () => V): V {
    const byName = this.#values.get(field) ?? new Map<string, unknown>();
    this.#values.set(field, byName);
    if (!byName.has(name)) byName.set(name, make());
    return byName.get(name) as V;
  }
}
