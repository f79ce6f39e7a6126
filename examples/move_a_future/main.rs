// Work refers to its own data. While it waits, its handle is moved.
use futures::pending;
use std::cell::Cell;
use std::future::Future;
use std::mem::size_of_val;
use std::pin::Pin;
use std::task::{Context, Waker};

async fn work(place: &Cell<usize>) {
    let data = [1, 2, 3];
    let last = &data[2]; // a reference to a part of this future
    place.set(&raw const *last as usize);
    pending!();
    println!("work still refers to {last}");
}

fn resume(work: Pin<&mut impl Future>) -> bool {
    work.poll(&mut Context::from_waker(Waker::noop()))
        .is_ready()
}

fn main() {
    let place = Cell::new(0);
    let mut future = Box::pin(work(&place));
    println!("work has ended: {}", resume(future.as_mut()));

    let start = &raw const *future as usize;
    let inside = start..start + size_of_val(&*future);
    println!("its data is inside it: {}", inside.contains(&place.get()));

    let mut handles = [future]; // moves the box; the future stays
    let same = &raw const *handles[0] as usize == start;
    println!("it is where it was: {same}");
    println!("work has ended: {}", resume(handles[0].as_mut()));
}
