/** The place of the first number that is not less than `wanted`, between `from` and `to` (exclusive) of rising numbers. */
export function firstAtLeast(numbers: ArrayLike<number>, wanted: number, from = 0, to = numbers.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
