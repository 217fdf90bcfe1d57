const DAY = 86_400_000;

/**
 * The number that chooses the samples of this run: SEED where it is set, else another one each day, so that a run on the same
 * day reads the same pages and strikes the same cells.
 */
export const seedOfToday = (): number => Number(process.env.SEED ?? (Math.floor(Date.now() / DAY) * 7919) % 100_000);
