/**
 * Tasks one after the other, in the order they are given, each whatever became of the one before: two that load, change and
 * save the same thing must not write over each other. Answers or fails as the task does.
 */
export function createTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = turn.then(task, task);
    turn = result.catch(() => undefined);
    return result;
  };
}
