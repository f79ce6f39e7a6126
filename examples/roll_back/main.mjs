// The pool of this listing, and its table: made anew, and removed at the end.
import { env } from "node:process";
import pg from "pg";

function connect() {
  return new pg.Pool({ connectionString: env.DATABASE_URL, max: 2 });
}

async function createTable(pool) {
  await dropTable(pool);
  const columns = "name TEXT, balance INTEGER CHECK (balance >= 0)";
  await pool.query(`CREATE TABLE accounts_javascript (${columns})`);
  const insert =
    "INSERT INTO accounts_javascript VALUES ('Ann', 30), ('Bob', 0)";
  await pool.query(insert);
}

async function dropTable(pool) {
  await pool.query("DROP TABLE IF EXISTS accounts_javascript");
}

// ANCHOR: listing
// Two changes in a transaction: if the second fails, the first is undone.
async function transfer(pool, amount) {
  const sql =
    "UPDATE accounts_javascript SET balance = balance + $1 WHERE name = $2";
  const client = await pool.connect(); // a connection of its own
  try {
    await client.query("BEGIN");
    await client.query(sql, [amount, "Bob"]);
    await client.query(sql, [-amount, "Ann"]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

async function show(pool) {
  const sql = "SELECT balance FROM accounts_javascript ORDER BY name";
  const { rows } = await pool.query(sql);
  console.log(`balances: [${rows.map((row) => row.balance).join(", ")}]`);
}

async function main() {
  const pool = connect();
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
  await pool.end();
}

await main();
// ANCHOR_END: listing
