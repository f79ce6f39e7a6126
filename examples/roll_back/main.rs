// The pool of this listing, and its table: made anew, and removed at the end.
mod database {
    use sqlx::{AnyPool, Result, any::AnyPoolOptions, query};

    pub async fn connect() -> Result<AnyPool> {
        sqlx::any::install_default_drivers();
        let (url, connections) = match std::env::var("DATABASE_URL") {
            Ok(url) => (url, 2),
            Err(_) => ("sqlite::memory:".to_owned(), 1), // needs no server
        };
        let options = AnyPoolOptions::new().max_connections(connections);
        options.connect(&url).await
    }

    pub async fn create_table(pool: &AnyPool) -> Result<()> {
        drop_table(pool).await?;
        let create = "CREATE TABLE accounts_rust
            (name TEXT, balance INTEGER CHECK (balance >= 0))";
        query(create).execute(pool).await?;
        let insert = "INSERT INTO accounts_rust VALUES ('Ann', 30), ('Bob', 0)";
        query(insert).execute(pool).await?;
        Ok(())
    }

    pub async fn drop_table(pool: &AnyPool) -> Result<()> {
        query("DROP TABLE IF EXISTS accounts_rust")
            .execute(pool)
            .await?;
        Ok(())
    }
}

// ANCHOR: listing
// Two changes in a transaction: if the second fails, the first is undone.
use sqlx::{AnyPool, Error, Result, query, query_scalar};

async fn transfer(pool: &AnyPool, amount: i32) -> Result<()> {
    let sql = "UPDATE accounts_rust SET balance = balance + $1
        WHERE name = $2";
    let mut transaction = pool.begin().await?;
    for (change, name) in [(amount, "Bob"), (-amount, "Ann")] {
        let statement = query(sql).bind(change).bind(name);
        statement.execute(&mut *transaction).await?;
    }
    transaction.commit().await // if dropped earlier, it is rolled back soon
}

async fn show(pool: &AnyPool) -> Result<()> {
    let sql = "SELECT balance FROM accounts_rust ORDER BY name";
    let balances: Vec<i32> = query_scalar(sql).fetch_all(pool).await?;
    println!("balances: {balances:?}");
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let pool = database::connect().await?;
    database::create_table(&pool).await?;
    for amount in [20, 20] {
        match transfer(&pool, amount).await {
            Ok(()) => println!("transfer of {amount}: done"),
            Err(Error::Database(refusal)) if refusal.is_check_violation() => {
                println!("transfer of {amount}: refused");
            }
            Err(error) => return Err(error),
        }
        show(&pool).await?;
    }
    database::drop_table(&pool).await?;
    pool.close().await;
    Ok(())
}
// ANCHOR_END: listing
