// What people type, and the words that the book has for it. A row counts when a
// search holds every word of one of the phrases on its left, in any order and any
// form; what is on its right is then looked for too.

const synonyms = {
  /** Words that any question may hold, and that tell nothing about what it asks. */
  empty: new Set(
    `a about all an and any are as at be been but by can could did didn do does
    doesn don for from get gets getting got had has have how i if in into is isn it its
    just ll m me my of on or s should so t than that the their them then there these they
    this those to use used using ve vs was way we were what when where which who why will
    with would you your
    怎么 如何 怎样 为什么 什么 是 的 了 吗 呢 在 有 会 能 可以 我 用 中 里 和 与 或 时 把 被 一个 哪些 哪个
    还是 多 个 不 没有 到 就 都 也 后 上 之`.split(/\s+/),
  ),

  rows: [
    // How many at a time
    [
      "concurrency limit, limit concurrent, limit parallel, limit requests, limit tasks, limit number, max concurrent, maximum concurrent, throttle, rate limit, p-limit, promise pool, too many requests",
      "semaphore permits limiting bound buffered",
    ],
    ["throttle, rate limit", "throttle period semaphore"],
    [
      "EMFILE, too many open files, ulimit, file descriptors",
      "semaphore permits limiting",
    ],
    ["thread pool, process pool, ThreadPoolExecutor", "pool worker"],
    ["producer consumer", "queue workers backpressure channel"],
    ["memory grows, out of memory, unbounded", "backpressure bounded channel"],
    ["batch, batches", "chunks several at a time"],
    // Several at the same time
    ["parallel, simultaneously, same time", "concurrently together threads"],
    ["sequential, sequentially, one by one", "sequence"],
    ["gather or wait, gather vs wait", "asyncio.gather asyncio.wait first"],
    ["wait for multiple, wait for all, wait for many", "waiting for all"],
    ["first result, fastest, any of", "racing first"],
    ["ignore errors, continue on error, partial failure", "fails outcome"],
    ["loop await, await inside loop, foreach", "sequence concurrently"],
    // Tasks, threads and the loop
    [
      "multithreading, multithreaded, multi threaded, multi-threaded",
      "threads",
    ],
    ["multiprocessing, multiprocess, worker_threads", "CPU-bound pool process"],
    ["background, fire and forget, daemon", "task handle spawn"],
    ["garbage collected, disappears, disappear", "handle weak reference task"],
    ["freeze, freezes, unresponsive", "blocks loop blocking"],
    ["hang, hangs, stuck", "blocks blocking deadlock"],
    ["slow, laggy, latency", "blocks late"],
    ["executing task took, slow callback", "watchdog blocks"],
    ["sleep blocking, time.sleep, thread::sleep", "blocking call"],
    ["requests library, sync library, blocking function", "blocking code"],
    ["goroutine, green thread, fiber", "task"],
    [
      "thread local, thread_local, threading.local",
      "value travel task inherits",
    ],
    ["work stealing", "worker threads"],
    ["start immediately, lazy, eager", "calling body runs starts"],
    ["need lock, race condition, data race", "shared state lost update"],
    ["future size, size future", "async function compiles"],
    ["RwLock, read write lock", "RwLock mutex shared state"],
    ["where stuck, task stuck, where hang, hung, all_tasks", "deadlock find"],
    [
      "lazy initialization, lazy init, lazy static, lazy_static, singleton",
      "connecting on first use constructor loaded only once",
    ],
    [
      "EventEmitter leak, listener leak, listeners leak, setMaxListeners",
      "listener listening events",
    ],
    [
      "request id, correlation id, trace id, logging context",
      "values travel with a task each request",
    ],
    ["tkinter, pyqt, qt, gtk, gui, pygame", "window loop GUIs"],
    ["difference join spawn, join vs spawn, join or spawn", "awaited spawned"],
    // Rust
    ["lifetime, lifetimes, borrowed, does not live long enough", "'static"],
    ["not Send, Rc, across await", "Send threads"],
    ["async drop, AsyncDrop, await in drop", "cleaning up clean-up"],
    ["async-std tokio, async_std, embassy, glommio", "several runtimes"],
    ["top level await, toplevel await", "await allowed entry point"],
    ["nested runtime, runtime within runtime", "block_on runtime"],
    ["scoped, scope spawn", "structured owner"],
    ["async_trait, async trait, dyn async", "async functions in traits"],
    // Stopping
    ["cancel promise, abort promise, abort fetch", "AbortController"],
    ["exits, exit, finishes, finished, completes, returns early", "ends"],
    ["wait_for", "asyncio.timeout time limit"],
    ["iterator return, generator return", "breaking out close"],
    ["kill, terminate, stop", "cancel cancelling"],
    ["deadline, time out, timed out, time limit", "timeout"],
    [
      "cancel timeout, stop timeout, abort timeout, cancel after seconds",
      "timeouts time limit",
    ],
    ["rollback, rolled back", "roll back transaction database"],
    ["graceful shutdown, ctrl c, sigterm", "ask the task to stop clean-up"],
    ["try finally, destructor, cleanup", "cleaning up clean-up"],
    [
      "explicit resource management, using declaration",
      "closing resources safely",
    ],
    // Errors
    ["swallowed, silent, silently, lost exception", "lose error"],
    ["catch error, handle error, error handling, exception", "error fails"],
    ["UnhandledPromiseRejection, unhandledRejection", "unhandled rejection"],
    // Between sync and async
    [
      "jupyter, notebook, nest_asyncio, already running",
      "asyncio.run event loop",
    ],
    ["sync function, synchronous function, non async", "async code from sync"],
    ["colored functions, function color", "sync async"],
    ["compute, computation, cpu bound, cpu intensive, heavy", "CPU-bound"],
    // Streams and input
    ["readable stream, iterate, asynciterator, for await", "stream generator"],
    ["async iterable, not iterable", "stream async generators"],
    ["line by line", "files lines"],
    ["aiohttp, httpx, axios, reqwest", "HTTP client"],
    ["retry, backoff", "retries fetching many URLs"],
    ["sql, postgres, sqlite, sqlx, asyncpg", "database"],
    ["connection pool", "pool connections client"],
    ["rxjs, observable, observables", "streams processing"],
    // What it is
    ["difference, compare, comparison, equivalent", "differs side by side"],
    ["benchmark, performance, overhead, faster", "costs measured"],
    ["asynchronous, asynchronously", "async"],
    ["under the hood, internals, internally", "inside compiler makes"],

    // 中文
    [
      "限制并发, 并发数, 并发量, 并发控制, 控制并发, 限流, 最大并发",
      "信号量 许可",
    ],
    ["打开文件过多, 文件描述符", "信号量 限制"],
    ["多线程, 线程还是", "线程"],
    ["多进程", "进程 计算"],
    ["并行, 同时执行, 同时运行, 同时请求", "并发"],
    ["生产者, 消费者", "队列 背压 通道"],
    ["卡住, 卡死, 假死, 不响应, 阻塞主线程", "阻塞 事件循环"],
    ["后台任务, 后台运行", "任务 句柄 派生"],
    ["被回收, 垃圾回收, 消失", "句柄 弱引用"],
    ["生命周期, 借用", "'static"],
    ["超时, 超时时间", "超时 timeout"],
    ["终止, 中断, 停止, 中止, 杀死", "取消"],
    ["清理资源, 释放资源, 关闭连接", "清理 关闭"],
    ["吞掉, 异常丢失, 没有报错, 不报错", "错误 丢"],
    ["未处理, 没有处理, 未捕获", "错误 没有代码观察 unhandled"],
    ["捕获异常, 异常处理, 报错", "错误 失败"],
    ["未等待, 未 await, 漏了 await", "忘记 await"],
    ["同步函数, 同步方法", "从同步代码中调用异步代码"],
    ["计算密集, 耗时计算, CPU密集, CPU 密集", "计算"],
    ["谁先完成, 最快, 竞速", "先 最先"],
    ["线程池", "线程池 阻塞"],
    ["互斥锁, 异步锁, 读写锁", "共享状态 锁 Mutex"],
    ["竞态, 数据竞争, 线程安全", "共享状态 丢失的更新"],
    ["传递数据, 传数据, 任务通信, 协程通信", "通道 互发消息 发送方 接收方"],
    ["性能, 开销", "代价 开销"],
    ["工作者", "worker 池 队列"],
    ["线程局部, 线程本地", "随任务传递的值 继承"],
    ["底层, 原理, 内部实现", "内部 编译器"],
    ["区别, 对比, 不同", "差别 对照"],
  ],
};
