// Two calculations "together": there is no wait, so nothing overlaps.
function isPrime(n) {
  for (let divisor = 2; divisor < n; divisor++) {
    if (n % divisor === 0) return false;
  }
  return true;
}

async function countPrimes(name, limit) {
  console.log(`${name} starts`);
  let count = 0;
  for (let n = 2; n < limit; n++) {
    if (isPrime(n)) count++;
  }
  console.log(`${name} ends`);
  return count;
}

async function main() {
  const [a, b] = await Promise.all([
    countPrimes("A", 5000),
    countPrimes("B", 1000),
  ]);
  console.log(`A counts ${a} primes, B counts ${b}`);
}

await main();
