// The table of this listing: made anew, and removed at the end.
mod database {
    use sqlx::{AnyPool, Result, query};

    pub async fn create_table(pool: &AnyPool) -> Result<()> {
        drop_table(pool).await?;
        query("CREATE TABLE users_rust (name TEXT, age INTEGER)")
            .execute(pool)
            .await?;
        Ok(())
    }

    pub async fn drop_table(pool: &AnyPool) -> Result<()> {
        query("DROP TABLE IF EXISTS users_rust")
            .execute(pool)
            .await?;
        Ok(())
    }
}

// ANCHOR: listing
// Many rows in one statement, then several queries through one pool.
use futures::future::try_join_all;
use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, AssertSqlSafe, Result, query, query_scalar};

const USERS: [(&str, i32); 3] = [("Ann", 31), ("Bob", 25), ("Cleo", 47)];

async fn connect() -> Result<AnyPool> {
    sqlx::any::install_default_drivers();
    let (url, connections) = match std::env::var("DATABASE_URL") {
        Ok(url) => (url, 2),
        Err(_) => ("sqlite::memory:".to_owned(), 1), // needs no server
    };
    let options = AnyPoolOptions::new().max_connections(connections);
    options.connect(&url).await
}

async fn insert(pool: &AnyPool) -> Result<u64> {
    let first = (0..USERS.len()).map(|n| 2 * n + 1);
    let rows: Vec<_> = first.map(|n| format!("(${n}, ${})", n + 1)).collect();
    let sql = format!("INSERT INTO users_rust VALUES {}", rows.join(", "));
    let mut statement = query(AssertSqlSafe(sql)); // sql contains no values
    for (name, age) in USERS {
        statement = statement.bind(name).bind(age);
    }
    Ok(statement.execute(pool).await?.rows_affected())
}

async fn find_ages(pool: &AnyPool, name: &str) -> Result<Vec<i32>> {
    let sql = "SELECT age FROM users_rust WHERE name = $1";
    query_scalar(sql).bind(name).fetch_all(pool).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let pool = connect().await?;
    database::create_table(&pool).await?;
    println!("{} rows inserted", insert(&pool).await?);
    let names = ["Ann", "Bob", "Cleo", "' OR name = 'Ann"];
    let ages = try_join_all(names.map(|name| find_ages(&pool, name))).await?;
    println!("ages found: {:?}", ages.concat());
    database::drop_table(&pool).await?;
    pool.close().await;
    Ok(())
}
// ANCHOR_END: listing
