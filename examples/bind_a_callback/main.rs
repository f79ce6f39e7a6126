// A callback is registered during a request, but called outside it.
tokio::task_local! {
    static REQUEST: &'static str;
}

type Callback = Box<dyn Fn()>;

fn log(place: &str) {
    let request = REQUEST.try_with(|request| *request);
    println!("{place}: {}", request.unwrap_or("no value"));
}

async fn handle(callbacks: &mut Vec<Callback>) {
    callbacks.push(Box::new(|| log("as it is")));
    let request = REQUEST.get();
    callbacks.push(Box::new(move || {
        REQUEST.sync_scope(request, || log("bound to the request"));
    }));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut callbacks = Vec::new();
    REQUEST.scope("A", handle(&mut callbacks)).await;
    for callback in callbacks {
        callback();
    }
}
