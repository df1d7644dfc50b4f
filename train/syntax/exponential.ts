/**
 * e to the power of a number that is not above 0, the same on every machine: only additions, multiplications and
 * divisions, which IEEE 754 fixes, unlike Math.exp.
 */
export function exponential(power: number): number {
  const halvings = Math.round(-power / Math.LN2);
  const half = POWERS_OF_HALF[halvings];
  if (half === undefined) return 0;
  const rest = power + halvings * Math.LN2;
  let term = 1;
  let sum = 1;
  for (let degree = 1; degree <= TERMS; degree++) {
    term = (term * rest) / degree;
    sum += term;
  }
  return sum * half;
}

const TERMS = 9;
const POWERS_OF_HALF = Array.from({ length: 100 }, (_, power) => integerPower(0.5, power));

/** A base to the power of a whole number from 0, the same on every machine. */
export function integerPower(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
