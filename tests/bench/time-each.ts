/** CPU milliseconds of each call: what the machine does besides does not count. */
export function timeEach<T>(of: readonly T[], times: number, act: (one: T) => unknown): number[] {
  const took: number[] = [];
  for (let round = 0; round < times; round++) {
    for (const one of of) {
      const start = process.cpuUsage();
      act(one);
      const { user, system } = process.cpuUsage(start);
      took.push((user + system) / 1000);
    }
  }
  return took;
}
