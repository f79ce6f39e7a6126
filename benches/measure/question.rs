//! The questions: what is measured, by which programs, and how it is shown.

/// One question: one folder in `benches/`, the same program in each language.
pub struct Question {
    /// The name of the folder.
    pub name: &'static str,
    pub contenders: &'static [Contender],
    pub settings: &'static [Setting],
    /// Whether a program that has nothing to do is measured too, and subtracted.
    pub start_up: bool,
    pub views: &'static [View],
}

/// What stands side by side: a program, run in one of its ways.
pub struct Contender {
    /// The program's first argument.
    pub name: &'static str,
    /// What the file name of the program ends with.
    pub extension: &'static str,
    pub label: &'static str,
}

/// What a contender is told to do.
pub struct Setting {
    pub name: &'static str,
    pub label: &'static str,
    /// The program's second argument: how many tasks, messages or jobs.
    pub count: u64,
    /// The same for `--quick`, if it takes part in that.
    pub quick: Option<u64>,
    /// The program's further arguments.
    pub arguments: &'static [&'static str],
    /// The contenders that know this setting; all, if none is named.
    pub only: &'static [&'static str],
    /// How many a sample of `count` stands for.
    pub scaled_to: Option<u64>,
}

/// A table, and a chart of it.
pub struct View {
    /// The files are `benches/<question>/<name>.md` and `.svg`.
    pub name: &'static str,
    /// What the chart shows, without a full stop.
    pub title: &'static str,
    pub columns: &'static [Column],
    /// The settings that have rows of their own; else a row is a contender.
    pub rows: &'static [&'static str],
    /// The columns that the chart shows.
    pub charted: &'static [usize],
}

pub struct Column {
    pub label: &'static str,
    /// Where the settings have no rows of their own.
    pub setting: &'static str,
    pub figure: &'static str,
}

const SETTING: Setting = Setting {
    name: "",
    label: "",
    count: 0,
    quick: None,
    arguments: &[],
    only: &[],
    scaled_to: None,
};

/// The setting that every question with `start_up` has besides its own.
pub const START_UP: Setting = Setting {
    name: "start_up",
    quick: Some(0),
    ..SETTING
};

const fn contender(name: &'static str, extension: &'static str, label: &'static str) -> Contender {
    Contender {
        name,
        extension,
        label,
    }
}

const fn column(label: &'static str, setting: &'static str, figure: &'static str) -> Column {
    Column {
        label,
        setting,
        figure,
    }
}

const CURRENT_THREAD: Contender = contender("current_thread", "rs", "tokio, one thread");
const MULTI_THREAD: Contender = contender("multi_thread", "rs", "tokio, a thread per core");
const THREADS: Contender = contender("threads", "rs", "threads, in Rust");
const ASYNCIO: Contender = contender("asyncio", "py", "asyncio");
const UVLOOP: Contender = contender("uvloop", "py", "asyncio on uvloop");
const NODE: Contender = contender("node", "mjs", "Node");

const fn tasks(name: &'static str, label: &'static str, count: u64, quick: Option<u64>) -> Setting {
    Setting {
        name,
        label,
        count,
        quick,
        ..SETTING
    }
}

const fn with_argument(
    name: &'static str,
    label: &'static str,
    argument: &'static [&'static str],
    count: u64,
    quick: u64,
) -> Setting {
    Setting {
        name,
        label,
        count,
        quick: Some(quick),
        arguments: argument,
        ..SETTING
    }
}

const REQUESTS: u64 = 2_000;

pub const QUESTIONS: &[Question] = &[
    Question {
        name: "many_at_once",
        contenders: &[CURRENT_THREAD, MULTI_THREAD, THREADS, ASYNCIO, UVLOOP, NODE],
        settings: &[
            tasks("1", "1", 1, None),
            tasks("100", "100", 100, None),
            tasks("1000", "1 000", 1_000, None),
            tasks("10000", "10 000", 10_000, Some(10_000)),
            tasks("100000", "100 000", 100_000, Some(100_000)),
            tasks("1000000", "1 000 000", 1_000_000, None),
        ],
        start_up: true,
        views: &[
            View {
                name: "time",
                title: "Time until 100 000 waits of one second are over",
                columns: &[
                    column("1", "1", "wall"),
                    column("100", "100", "wall"),
                    column("1 000", "1000", "wall"),
                    column("10 000", "10000", "wall"),
                    column("100 000", "100000", "wall"),
                    column("1 000 000", "1000000", "wall"),
                ],
                rows: &[],
                charted: &[4],
            },
            View {
                name: "processor",
                title: "Processor time that 100 000 waits take",
                columns: &[
                    column("1 000", "1000", "cpu"),
                    column("10 000", "10000", "cpu"),
                    column("100 000", "100000", "cpu"),
                    column("1 000 000", "1000000", "cpu"),
                ],
                rows: &[],
                charted: &[2],
            },
            View {
                name: "memory",
                title: "Peak memory with 10 000 tasks",
                columns: &[
                    column("100", "100", "memory"),
                    column("1 000", "1000", "memory"),
                    column("10 000", "10000", "memory"),
                    column("100 000", "100000", "memory"),
                    column("1 000 000", "1000000", "memory"),
                ],
                rows: &[],
                charted: &[2],
            },
            View {
                name: "memory_each",
                title: "Memory for each of 10 000 waiting tasks",
                columns: &[
                    column("of 10 000", "10000", "memory_each"),
                    column("of 100 000", "100000", "memory_each"),
                    column("of 1 000 000", "1000000", "memory_each"),
                    column("the future alone", "10000", "future"),
                ],
                rows: &[],
                charted: &[0],
            },
        ],
    },
    Question {
        name: "switching",
        contenders: &[CURRENT_THREAD, MULTI_THREAD, THREADS, ASYNCIO, UVLOOP, NODE],
        settings: &[tasks("token", "a switch", 500_000, Some(100_000))],
        start_up: true,
        views: &[View {
            name: "each",
            title: "Time for each switch",
            columns: &[
                column("time for each", "token", "wall_each"),
                column("processor time for each", "token", "cpu_each"),
            ],
            rows: &[],
            charted: &[0],
        }],
    },
    Question {
        name: "fan_out",
        contenders: &[
            contender("reqwest", "rs", "reqwest on tokio"),
            contender("asyncio", "py", "aiohttp on asyncio"),
            contender("uvloop", "py", "aiohttp on uvloop"),
            contender("node", "mjs", "fetch in Node"),
        ],
        settings: &[
            Setting {
                scaled_to: Some(REQUESTS),
                ..with_argument("in_turn", "one after another", &["1"], 40, 10)
            },
            with_argument("hundred", "100 at a time", &["100"], REQUESTS, REQUESTS),
            with_argument("at_once", "all together", &["2000"], REQUESTS, REQUESTS),
        ],
        start_up: true,
        views: &[View {
            name: "time",
            title: "Time for 2 000 requests",
            columns: &[
                column("one after another, scaled", "in_turn", "wall"),
                column("100 at a time", "hundred", "wall"),
                column("all together", "at_once", "wall"),
            ],
            rows: &[],
            charted: &[0, 1, 2],
        }],
    },
    Question {
        name: "hashing",
        contenders: &[
            contender("tokio", "rs", "Rust"),
            contender("asyncio", "py", "Python"),
            contender("node", "mjs", "JavaScript"),
        ],
        settings: &[
            with_argument("turn", "in turn", &["turn"], 8, 2),
            with_argument("tasks", "as tasks", &["tasks"], 8, 2),
            with_argument("threads", "on threads", &["threads"], 8, 2),
            Setting {
                only: &["asyncio"],
                ..with_argument("processes", "in processes", &["processes"], 8, 2)
            },
        ],
        start_up: true,
        views: &[View {
            name: "time",
            title: "Time for the same hashing work",
            columns: &[
                column("in turn", "turn", "wall"),
                column("as tasks", "tasks", "wall"),
                column("on threads", "threads", "wall"),
                column("in processes", "processes", "wall"),
            ],
            rows: &[],
            charted: &[0, 1, 2, 3],
        }],
    },
    Question {
        name: "broadcast",
        contenders: &[CURRENT_THREAD, MULTI_THREAD, ASYNCIO, UVLOOP, NODE],
        settings: &[tasks("subscribers", "1 000", 1_000, Some(1_000))],
        start_up: false,
        views: &[View {
            name: "latency",
            title: "Time until the last of 1 000 subscribers has a message",
            columns: &[
                column("median", "subscribers", "latency_median"),
                column("99th percentile", "subscribers", "latency_p99"),
                column("longest", "subscribers", "latency_max"),
            ],
            rows: &[],
            charted: &[0, 1],
        }],
    },
    Question {
        name: "blocked_worker",
        contenders: &[CURRENT_THREAD, MULTI_THREAD, ASYNCIO, NODE],
        settings: &[
            with_argument("alone", "alone", &["alone"], 100, 60),
            with_argument("blocking", "the neighbour blocks", &["blocking"], 100, 60),
            with_argument(
                "handing_over",
                "the neighbour hands over",
                &["handing_over"],
                100,
                60,
            ),
        ],
        start_up: false,
        views: &[View {
            name: "lateness",
            title: "How late the heartbeat is at its latest",
            columns: &[
                column("median", "", "latency_median"),
                column("99th percentile", "", "latency_p99"),
                column("longest", "", "latency_max"),
            ],
            rows: &["alone", "blocking", "handing_over"],
            charted: &[2],
        }],
    },
];

impl Question {
    /// The runs of one round, in turn: each contender in each of its settings,
    /// with how many it does.
    pub fn cases(&self, quick: bool) -> Vec<(&Contender, &Setting, u64)> {
        let start_up = self.start_up.then_some(&START_UP);
        let mut cases = Vec::new();
        for setting in start_up.into_iter().chain(self.settings) {
            for contender in self.contenders {
                let count = if quick {
                    setting.quick
                } else {
                    Some(setting.count)
                };
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
