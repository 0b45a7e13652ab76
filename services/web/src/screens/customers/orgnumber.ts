/**
 * Whether a Swedish number has been typed whole and cannot be right: told while somebody writes, long
 * before the API says the same.
 */
export function isMistyped(text: string): boolean {
  const digits = text.replace(/[\s-]/g, "");
  if (!/^\d{10}(\d{2})?$/.test(digits)) return false;
  return !hasCheckDigit(digits.slice(-10));
}

function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, place) => {
    const product = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
