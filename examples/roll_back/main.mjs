// The pool of this listing, and its table: made anew, and removed at the end.
import { env } from "node:process";
import pg from "pg";

// A connection can break while it is idle, or during a transaction.
function connect() {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 2 });
  pool.on("error", console.error);
  pool.on("connect", (client) => client.on("error", console.error));
  return pool;
}

async function createTable(pool) {
  await dropTable(pool);
  const columns = "name TEXT, balance INTEGER CHECK (balance >= 0)";
  await pool.query(`CREATE TABLE accounts_js (${columns})`);
  const insert = "INSERT INTO accounts_js VALUES ('Ann', 30), ('Bob', 0)";
  await pool.query(insert);
}

async function dropTable(pool) {
  await pool.query("DROP TABLE IF EXISTS accounts_js");
}

// ANCHOR: listing
// Two changes in a transaction: if the second fails, the first is undone.
async function transfer(pool, amount) {
  const sql = "UPDATE accounts_js SET balance = balance + $1 WHERE name = $2";
  const client = await pool.connect(); // the transaction's connection
  let broken;
  try {
    await client.query("BEGIN");
    await client.query(sql, [amount, "Bob"]);
    await client.query(sql, [-amount, "Ann"]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch((failure) => (broken = failure));
    throw error;
  } finally {
    client.release(broken); // back to the pool, unless it is broken
  }
}

async function show(pool) {
  const sql = "SELECT balance FROM accounts_js ORDER BY name";
  const { rows } = await pool.query(sql);
  console.log(`balances: [${rows.map((row) => row.balance).join(", ")}]`);
}

async function main() {
  const pool = connect();
  try {
    await createTable(pool);
    for (const amount of [20, 20]) {
      try {
        await transfer(pool, amount);
        console.log(`transfer of ${amount}: done`);
      } catch (error) {
        if (error.code !== "23514") throw error; // check_violation
        console.log(`transfer of ${amount}: refused`);
      }
      await show(pool);
    }
    await dropTable(pool);
  } finally {
    await pool.end();
  }
}

await main();
// ANCHOR_END: listing
