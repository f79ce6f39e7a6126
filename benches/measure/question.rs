//! The questions: what is measured, by which programs, and how it is shown.

/// One question: one folder in `benches/`, the same program in each language.
pub struct Question {
    /// The name of the folder.
    pub name: &'static str,
    pub contenders: &'static [Contender],
    pub settings: &'static [Setting],
    pub views: &'static [View],
    /// What the program needs besides itself.
    #[cfg_attr(test, allow(dead_code, reason = "only a measurement needs it"))]
    pub needs: Needs,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Needs {
    Nothing,
    /// A server that answers after a while; its address is the last argument.
    SlowServer,
    /// Clients that ask the program, which is a server.
    Load,
    /// Clients that connect to the program and say nothing.
    IdleClients,
    /// A folder with many small files; it is the last argument.
    Files,
}

/// What is compared: a program, run in one of its ways.
#[derive(Clone, Copy)]
pub struct Contender {
    pub name: &'static str,
    /// The program's first argument.
    #[cfg_attr(test, allow(dead_code, reason = "only a measurement needs it"))]
    pub mode: &'static str,
    /// What the file name of the program ends with.
    pub extension: &'static str,
    /// Whether it runs on the newest version of its language, and not on that
    /// of the listings.
    #[cfg_attr(test, allow(dead_code, reason = "only a measurement needs it"))]
    pub newest: bool,
    pub label: Words,
}

/// In English and in Chinese. `{Python}` is the version of what is so called.
pub type Words = [&'static str; 2];

/// What a contender is told to do.
pub struct Setting {
    pub name: &'static str,
    pub label: Words,
    /// The program's second argument: how many tasks, messages or jobs.
    pub count: u64,
    /// The same for `--quick`, if it takes part in that.
    pub quick: Option<u64>,
    /// The program's further argument.
    pub argument: &'static str,
    /// The contenders that know this setting; all, if none is named.
    pub only: &'static [&'static str],
    /// In each round, or in each second, fifth, …
    pub every: usize,
}

/// A table, and a chart of one of its columns.
pub struct View {
    /// The files are `benches/<question>/<name>.md` and `.svg`.
    pub name: &'static str,
    /// What the chart shows, without a full stop.
    pub title: &'static str,
    pub columns: &'static [Column],
    /// The settings that have rows of their own; else a row is a contender.
    pub rows: &'static [&'static str],
    /// The column that the chart shows, if there is a chart.
    pub charted: Option<usize>,
}

pub struct Column {
    pub label: Words,
    /// Where the settings have no rows of their own.
    pub setting: &'static str,
    pub figure: &'static str,
    pub shows: Shows,
}

#[derive(Clone, Copy)]
pub enum Shows {
    Value,
    /// How many times that of this contender in the same setting.
    TimesContender(&'static str),
    /// How many times that of the same contender in this setting.
    TimesSetting(&'static str),
}

const fn contender(name: &'static str, extension: &'static str, label: Words) -> Contender {
    Contender {
        name,
        mode: name,
        extension,
        newest: false,
        label,
    }
}

const fn newest(
    name: &'static str,
    mode: &'static str,
    extension: &'static str,
    label: Words,
) -> Contender {
    Contender {
        name,
        mode,
        extension,
        newest: true,
        label,
    }
}

const fn column(label: Words, setting: &'static str, figure: &'static str) -> Column {
    Column {
        label,
        setting,
        figure,
        shows: Shows::Value,
    }
}

/// How many times the figure of tokio on one thread.
const fn times(setting: &'static str, figure: &'static str) -> Column {
    Column {
        label: ["× tokio", "× tokio"],
        shows: Shows::TimesContender("current_thread"),
        ..column(["", ""], setting, figure)
    }
}

/// How many times the figure of the same program in the setting `other`.
const fn times_setting(
    label: Words,
    setting: &'static str,
    figure: &'static str,
    other: &'static str,
) -> Column {
    Column {
        label,
        shows: Shows::TimesSetting(other),
        ..column(["", ""], setting, figure)
    }
}

const CURRENT_THREAD: Contender = contender(
    "current_thread",
    "rs",
    ["tokio, one thread", "tokio 单线程"],
);
const MULTI_THREAD: Contender = contender(
    "multi_thread",
    "rs",
    ["tokio, a thread per core", "tokio 每核一个线程"],
);
const JOIN_ALL: Contender = contender(
    "join_all",
    "rs",
    ["tokio, one task with join_all", "tokio 一个任务用 join_all"],
);
const UNCONSTRAINED: Contender = contender(
    "unconstrained",
    "rs",
    [
        "tokio, the same in unconstrained",
        "tokio 同上，外加 unconstrained",
    ],
);
const THREADS: Contender = contender("threads", "rs", ["threads, in Rust", "Rust 线程"]);
const ASYNCIO: Contender = contender(
    "asyncio",
    "py",
    ["asyncio, Python {Python}", "asyncio，Python {Python}"],
);
const GC_OFF: Contender = contender(
    "gc_off",
    "py",
    [
        "asyncio, Python {Python}, gc.disable()",
        "asyncio，Python {Python}，gc.disable()",
    ],
);
const UVLOOP: Contender = contender(
    "uvloop",
    "py",
    ["uvloop, Python {Python}", "uvloop，Python {Python}"],
);
const ASYNCIO_NEWEST: Contender = newest(
    "asyncio_newest",
    "asyncio",
    "py",
    [
        "asyncio, Python {newer Python}",
        "asyncio，Python {newer Python}",
    ],
);
const NODE: Contender = contender("node", "mjs", ["Node {Node}", "Node {Node}"]);
const NODE_NEWEST: Contender = newest(
    "node_newest",
    "node",
    "mjs",
    ["Node {newer Node}", "Node {newer Node}"],
);

const SETTING: Setting = Setting {
    name: "",
    label: ["", ""],
    count: 0,
    quick: None,
    argument: "",
    only: &[],
    every: 1,
};

const fn setting(name: &'static str, label: Words, count: u64, quick: u64) -> Setting {
    Setting {
        name,
        label,
        count,
        quick: Some(quick),
        argument: name,
        ..SETTING
    }
}

const REQUESTS: u64 = 2_000;

pub const QUESTIONS: &[Question] = &[
    Question {
        name: "many_at_once",
        needs: Needs::Nothing,
        contenders: &[
            CURRENT_THREAD,
            MULTI_THREAD,
            JOIN_ALL,
            UNCONSTRAINED,
            THREADS,
            ASYNCIO,
            GC_OFF,
            UVLOOP,
            ASYNCIO_NEWEST,
            NODE,
            NODE_NEWEST,
        ],
        settings: &[
            Setting {
                only: &[
                    "current_thread",
                    "multi_thread",
                    "threads",
                    "asyncio",
                    "uvloop",
                    "node",
                ],
                ..setting("10000", ["10 000", "10 000"], 10_000, 10_000)
            },
            setting("100000", ["100 000", "100 000"], 100_000, 100_000),
            Setting {
                quick: None,
                every: 5,
                only: &[
                    "current_thread",
                    "multi_thread",
                    "unconstrained",
                    "asyncio",
                    "gc_off",
                    "uvloop",
                    "node",
                ],
                ..setting("1000000", ["1 000 000", "1 000 000"], 1_000_000, 0)
            },
        ],
        views: &[
            View {
                name: "processor",
                title: "Processor time for 100 000 waits",
                columns: &[
                    column(["10 000", "10 000"], "10000", "cpu"),
                    times("10000", "cpu"),
                    column(["100 000", "100 000"], "100000", "cpu"),
                    times("100000", "cpu"),
                ],
                rows: &[],
                charted: Some(2),
            },
            View {
                name: "million",
                title: "",
                columns: &[
                    column(["processor time", "处理器时间"], "1000000", "cpu"),
                    column(["start to end", "从开始到结束"], "1000000", "wall"),
                    column(["memory", "内存"], "1000000", "memory"),
                ],
                rows: &[],
                charted: None,
            },
            View {
                name: "memory_each",
                title: "Memory for each of 100 000 waiting tasks",
                columns: &[
                    column(["of 10 000", "10 000 个时"], "10000", "memory_each"),
                    times("10000", "memory_each"),
                    column(["of 100 000", "100 000 个时"], "100000", "memory_each"),
                    times("100000", "memory_each"),
                    column(["the future alone", "Future 本身"], "100000", "future"),
                ],
                rows: &[],
                charted: Some(2),
            },
        ],
    },
    Question {
        name: "switching",
        needs: Needs::Nothing,
        contenders: &[
            CURRENT_THREAD,
            MULTI_THREAD,
            THREADS,
            ASYNCIO,
            UVLOOP,
            ASYNCIO_NEWEST,
            NODE,
            NODE_NEWEST,
        ],
        settings: &[setting("token", ["a switch", "一次切换"], 200_000, 200_000)],
        views: &[View {
            name: "each",
            title: "Processor time for each switch",
            columns: &[
                column(["processor time", "处理器时间"], "token", "cpu_each"),
                times("token", "cpu_each"),
                column(["start to end", "从开始到结束"], "token", "wall_each"),
            ],
            rows: &[],
            charted: Some(0),
        }],
    },
    Question {
        name: "fan_out",
        needs: Needs::SlowServer,
        contenders: &[
            contender(
                "current_thread",
                "rs",
                ["reqwest, tokio on one thread", "reqwest，tokio 单线程"],
            ),
            contender(
                "asyncio",
                "py",
                [
                    "aiohttp, asyncio, Python {Python}",
                    "aiohttp，asyncio，Python {Python}",
                ],
            ),
            contender(
                "uvloop",
                "py",
                [
                    "aiohttp, uvloop, Python {Python}",
                    "aiohttp，uvloop，Python {Python}",
                ],
            ),
            contender("node", "mjs", ["fetch, Node {Node}", "fetch，Node {Node}"]),
            newest(
                "node_newest",
                "node",
                "mjs",
                ["fetch, Node {newer Node}", "fetch，Node {newer Node}"],
            ),
        ],
        settings: &[
            Setting {
                argument: "1",
                ..setting("in_turn", ["one after another", "逐个发送"], 10, 10)
            },
            Setting {
                argument: "100",
                ..setting(
                    "hundred",
                    ["100 at a time", "同时 100 个"],
                    REQUESTS,
                    REQUESTS,
                )
            },
            Setting {
                argument: "2000",
                ..setting("at_once", ["all together", "全部同时"], REQUESTS, REQUESTS)
            },
        ],
        views: &[
            View {
                name: "time",
                title: "",
                columns: &[
                    column(["one after another", "逐个发送"], "in_turn", "wall_each"),
                    column(["100 at a time", "同时 100 个"], "hundred", "wall_each"),
                    column(["all together", "全部同时"], "at_once", "wall_each"),
                ],
                rows: &[],
                charted: None,
            },
            View {
                name: "processor",
                title: "Processor time of the client for each request, 100 at a time",
                columns: &[
                    column(["100 at a time", "同时 100 个"], "hundred", "cpu_each"),
                    times("hundred", "cpu_each"),
                    column(["all together", "全部同时"], "at_once", "cpu_each"),
                    times("at_once", "cpu_each"),
                ],
                rows: &[],
                charted: Some(0),
            },
        ],
    },
    Question {
        name: "serving",
        needs: Needs::Load,
        contenders: &[
            contender(
                "current_thread",
                "rs",
                ["axum, tokio on one thread", "axum，tokio 单线程"],
            ),
            contender(
                "asyncio",
                "py",
                [
                    "aiohttp, asyncio, Python {Python}",
                    "aiohttp，asyncio，Python {Python}",
                ],
            ),
            contender(
                "uvloop",
                "py",
                [
                    "aiohttp, uvloop, Python {Python}",
                    "aiohttp，uvloop，Python {Python}",
                ],
            ),
            contender(
                "node",
                "mjs",
                ["node:http, Node {Node}", "node:http，Node {Node}"],
            ),
            newest(
                "node_newest",
                "node",
                "mjs",
                [
                    "node:http, Node {newer Node}",
                    "node:http，Node {newer Node}",
                ],
            ),
        ],
        settings: &[setting("load", ["load", "负载"], 0, 0)],
        views: &[
            View {
                name: "capacity",
                title: "",
                columns: &[
                    column(["requests a second", "每秒请求数"], "load", "capacity_rate"),
                    column(
                        ["processor time for each", "每个请求的处理器时间"],
                        "load",
                        "cpu_answer",
                    ),
                    times("load", "cpu_answer"),
                ],
                rows: &[],
                charted: None,
            },
            View {
                name: "latency",
                title: "99th percentile of the latency, each server at 90 % of its own capacity",
                columns: &[
                    column(["median at 50 %", "50 % 时的中位数"], "load", "half_median"),
                    column(
                        ["99th percentile at 50 %", "50 % 时的第 99 百分位"],
                        "load",
                        "half_p99",
                    ),
                    column(["median at 90 %", "90 % 时的中位数"], "load", "most_median"),
                    column(
                        ["99th percentile at 90 %", "90 % 时的第 99 百分位"],
                        "load",
                        "most_p99",
                    ),
                ],
                rows: &[],
                charted: Some(3),
            },
        ],
    },
    Question {
        name: "idle_connections",
        needs: Needs::IdleClients,
        contenders: &[
            CURRENT_THREAD,
            THREADS,
            ASYNCIO,
            UVLOOP,
            ASYNCIO_NEWEST,
            NODE,
            NODE_NEWEST,
        ],
        settings: &[setting("idle", ["idle", "空闲"], 2_000, 2_000)],
        views: &[View {
            name: "memory",
            title: "Memory of the process for each idle connection",
            columns: &[
                column(["in the process", "进程内"], "idle", "memory_each"),
                times("idle", "memory_each"),
                column(["in the kernel", "内核中"], "idle", "memory_kernel_each"),
            ],
            rows: &[],
            charted: Some(0),
        }],
    },
    Question {
        name: "calculation",
        needs: Needs::Nothing,
        contenders: &[
            contender("rust", "rs", ["Rust", "Rust"]),
            contender("python", "py", ["Python {Python}", "Python {Python}"]),
            newest(
                "python_newest",
                "python",
                "py",
                ["Python {newer Python}", "Python {newer Python}"],
            ),
            NODE,
        ],
        settings: &[
            setting("turn", ["in turn", "逐个"], 8, 8),
            setting("tasks", ["as tasks", "任务"], 8, 8),
            setting("threads", ["on threads", "线程"], 8, 8),
            Setting {
                only: &["python", "python_newest"],
                ..setting("processes", ["in processes", "进程"], 8, 8)
            },
        ],
        views: &[View {
            name: "time",
            title: "Time from start to end",
            columns: &[
                column(["processor time", "处理器时间"], "", "cpu"),
                column(["start to end", "从开始到结束"], "", "wall"),
                times_setting(["× in turn", "× 逐个"], "", "wall", "turn"),
                column(["cores used", "用到的核数"], "", "cores"),
            ],
            rows: &["turn", "tasks", "threads", "processes"],
            charted: Some(1),
        }],
    },
    Question {
        name: "handing_over",
        needs: Needs::Nothing,
        contenders: &[
            CURRENT_THREAD,
            ASYNCIO,
            UVLOOP,
            ASYNCIO_NEWEST,
            NODE,
            NODE_NEWEST,
        ],
        settings: &[
            setting("task", ["in a task", "任务"], 20_000, 20_000),
            setting("pool", ["to a pool thread", "池线程"], 2_000, 2_000),
            setting("thread", ["to a new thread", "新线程"], 30, 30),
        ],
        views: &[View {
            name: "time",
            title: "Time until a call that does nothing, handed to a thread that is kept, has ended",
            columns: &[
                column(["in a task", "任务"], "task", "wall_each"),
                column(["on a pool thread", "池线程"], "pool", "wall_each"),
                column(["on a new thread", "新线程"], "thread", "wall_each"),
                column(
                    ["processor time: in a task", "处理器时间：任务"],
                    "task",
                    "cpu_each",
                ),
                column(["on a pool thread", "池线程"], "pool", "cpu_each"),
            ],
            rows: &[],
            charted: Some(1),
        }],
    },
    Question {
        name: "files",
        needs: Needs::Files,
        contenders: &[
            contender("current_thread", "rs", ["Rust", "Rust"]),
            contender("python", "py", ["Python {Python}", "Python {Python}"]),
            newest(
                "python_newest",
                "python",
                "py",
                ["Python {newer Python}", "Python {newer Python}"],
            ),
            NODE,
            NODE_NEWEST,
        ],
        settings: &[
            setting("blocking", ["blocking", "阻塞"], 1_000, 1_000),
            setting("turn", ["one after another", "逐个"], 1_000, 1_000),
            setting("together", ["together", "一起"], 1_000, 1_000),
        ],
        views: &[View {
            name: "time",
            title: "Time for each file, without blocking calls, all together",
            columns: &[
                column(["blocking calls", "阻塞调用"], "blocking", "wall_each"),
                column(["async, in turn", "异步，逐个"], "turn", "wall_each"),
                column(["async, together", "异步，一起"], "together", "wall_each"),
                times_setting(
                    [
                        "processor time, in turn: × blocking",
                        "处理器时间，逐个：× 阻塞",
                    ],
                    "turn",
                    "cpu_each",
                    "blocking",
                ),
                times_setting(
                    ["together: × blocking", "一起：× 阻塞"],
                    "together",
                    "cpu_each",
                    "blocking",
                ),
            ],
            rows: &[],
            charted: None,
        }],
    },
    Question {
        name: "broadcast",
        needs: Needs::Nothing,
        contenders: &[
            CURRENT_THREAD,
            MULTI_THREAD,
            ASYNCIO,
            UVLOOP,
            ASYNCIO_NEWEST,
            NODE,
            NODE_NEWEST,
        ],
        settings: &[setting("subscribers", ["1 000", "1 000"], 1_000, 1_000)],
        views: &[View {
            name: "latency",
            title: "Median of the time until the last of 1 000 subscribers has a message",
            columns: &[
                column(["median", "中位数"], "subscribers", "latency_median"),
                times("subscribers", "latency_median"),
                column(
                    ["99th percentile", "第 99 百分位"],
                    "subscribers",
                    "latency_p99",
                ),
                column(["longest", "最长"], "subscribers", "latency_max"),
            ],
            rows: &[],
            charted: Some(0),
        }],
    },
    Question {
        name: "blocked_worker",
        needs: Needs::Nothing,
        contenders: &[CURRENT_THREAD, MULTI_THREAD, ASYNCIO, UVLOOP, NODE],
        settings: &[
            setting("alone", ["alone", "无阻塞调用"], 65, 65),
            setting("blocking", ["the neighbour blocks", "邻居阻塞"], 65, 65),
            setting(
                "handing_over",
                ["the neighbour hands over", "邻居转交"],
                65,
                65,
            ),
        ],
        views: &[View {
            name: "lateness",
            title: "How late the median beat is",
            columns: &[
                column(["median", "中位数"], "", "latency_median"),
                column(["longest", "最长"], "", "latency_max"),
                column(["late beats", "迟到的心跳"], "", "late_share"),
                column(
                    ["stalls that delayed a beat", "使心跳迟到的阻塞"],
                    "",
                    "stall_share",
                ),
            ],
            rows: &["alone", "blocking", "handing_over"],
            charted: Some(0),
        }],
    },
];

impl Question {
    /// The runs of one round: each contender in each of its settings, with how
    /// many it does.
    pub fn cases(&self, quick: bool) -> Vec<(&Contender, &Setting, u64)> {
        let mut cases = Vec::new();
        for setting in self.settings {
            let count = match quick {
                true => setting.quick,
                false => Some(setting.count),
            };
            for contender in self.contenders {
                let knows = setting.only.is_empty() || setting.only.contains(&contender.name);
                if let Some(count) = count.filter(|_| knows) {
                    cases.push((contender, setting, count));
                }
            }
        }
        cases
    }

    /// The setting of that name.
    pub fn setting(&self, name: &str) -> &Setting {
        let mut settings = self.settings.iter();
        settings.find(|setting| setting.name == name).unwrap()
    }
}
