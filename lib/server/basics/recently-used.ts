/** A map that forgets what was used longest ago once the weight of all it holds passes the limit. */
export function recentlyUsed<V>(limit: number, weigh: (value: V) => number) {
  const kept = new Map<string, V>();
  let weight = 0;
  const forget = (key: string) => {
    const old = kept.get(key);
    if (old !== undefined && kept.delete(key)) weight -= weigh(old);
  };
  return {
    forget,
    get: (key: string): V | undefined => {
      const value = kept.get(key);
      if (value !== undefined && kept.delete(key)) kept.set(key, value);
      return value;
    },
    set: (key: string, value: V) => {
      forget(key);
      kept.set(key, value);
      weight += weigh(value);
      for (const oldest of kept.keys()) {
        if (weight <= limit) break;
        forget(oldest);
      }
    },
  };
}
