// The table of this listing: made anew, and removed at the end.
async function createTable(pool) {
  await dropTable(pool);
  await pool.query("CREATE TABLE users_javascript (name TEXT, age INTEGER)");
}

async function dropTable(pool) {
  await pool.query("DROP TABLE IF EXISTS users_javascript");
}

// ANCHOR: listing
// Many rows in one statement, then several queries through one pool.
import { env } from "node:process";
import pg from "pg";

const users = { Ann: 31, Bob: 25, Cleo: 47 };

function connect() {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 2 });
  pool.on("error", console.error); // reports an idle connection that breaks
  return pool;
}

async function insert(pool) {
  const sql = `
    INSERT INTO users_javascript
    SELECT * FROM unnest($1::text[], $2::integer[])
  `;
  const columns = [Object.keys(users), Object.values(users)];
  return (await pool.query(sql, columns)).rowCount;
}

async function findAges(pool, name) {
  const sql = "SELECT age FROM users_javascript WHERE name = $1";
  return (await pool.query(sql, [name])).rows.map((row) => row.age);
}

async function main() {
  const pool = connect();
  try {
    await createTable(pool);
    console.log(`${await insert(pool)} rows inserted`);

    const names = ["Ann", "Bob", "Cleo", "' OR name = 'Ann"];
    const ages = await Promise.all(names.map((name) => findAges(pool, name)));
    console.log(`ages found: [${ages.flat().join(", ")}]`);
    await dropTable(pool);
  } finally {
    await pool.end();
  }
}

await main();
// ANCHOR_END: listing
