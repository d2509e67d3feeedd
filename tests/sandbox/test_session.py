"""A worker and its session, both in this process: what crosses, what is answered, what a death means."""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from autograder.model.course import Limits
from autograder.sandbox import wire
from autograder.sandbox.budget import Budget
from autograder.sandbox.fork_server_client import Ending
from autograder.sandbox.live_worker import BROKE_OFF
from autograder.sandbox.losses import Losses, Lost, Stopped
from autograder.sandbox.observation import Call
from autograder.sandbox.plain_shell import PlainShell
from autograder.sandbox.session import WorkerSession
from autograder.sandbox.worker import Worker

CELLS = """
import numpy as np, sys
def double(x):
    return 2 * x
def spoil(x):
    x[0] = 7
    print('spoilt')
    return x
def fail(x):
    raise ValueError('no ' + str(x))
def loud(x):
    return np.exp(x)
def silent(x):
    with np.errstate(all='ignore'):
        return np.exp(x)
def muted(x):
    np.seterr(all='ignore')
    return np.exp(x)
def apply(function, x):
    return function(x)
def build(x):
    return double(x) + 1
class Counter:
    def __init__(self, start):
        self.at = start
    def up(self, by=1):
        self.at += by
        return self.at
rate = 0.5
"""
NAMES = ["double", "spoil", "fail", "loud", "silent", "muted", "apply", "build", "Counter"]


class Process:
    """A worker in a thread."""

    def __init__(self, ending: Ending) -> None:
        ours, theirs = socket.socketpair()
        self.channel, self._ending = wire.Channel(ours), ending
        self._thread = threading.Thread(target=self._serve, args=(wire.Channel(theirs, wire.MAX_WHOLE),))
        self._thread.start()

    def _serve(self, channel: wire.Channel) -> None:
        with contextlib.suppress(wire.Closed, SystemExit):
            Worker(channel, PlainShell()).serve()
        channel.close()

    def end(self, *, gone: bool = False) -> Ending:
        """Hang up."""
        self.dismiss()
        return self._ending

    def dismiss(self) -> None:
        """Hang up."""
        self.channel.close()
        self._thread.join()


class Client:
    """Starts workers in threads; `endings` says how each of them is said to have ended."""

    def __init__(self) -> None:
        self.endings: list[Ending] = []
        self.forks = 0

    def fork(self, _flavour: str) -> Process:
        """The next worker."""
        self.forks += 1
        return Process(self.endings.pop(0) if self.endings else Ending(0, 0.01))


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    """What a worker changes of its process is put back."""
    for name in ("stdout", "stderr", "path"):
        value = getattr(sys, name)
        monkeypatch.setattr(sys, name, list(value) if name == "path" else value)
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    modes: Any = np.geterr()
    yield Client()
    np.seterr(**modes)


def session(client: Client, *sources: str, names: list[str] = NAMES, **limits: Any) -> WorkerSession:
    """A submission of these cells."""
    cells = list(enumerate(sources or (CELLS,), start=1))
    return WorkerSession(
        client=client,  # type: ignore[arg-type]
        budget=Budget(Limits(**limits)),
        flavour="plain",
        prologue=[],
        cells=cells,
        exercises=names,
    )


@pytest.fixture
def alive(client: Client) -> Iterator[WorkerSession]:
    """A session whose cells have run."""
    made = session(client)
    made.ready()
    yield made
    made.leave()


def test_the_names_of_exercises_are_found(client: Client) -> None:
    """A function, something else, nothing, and one that was hidden by a later value."""
    made = session(
        client, "def f(x):\n    return 1\ng = 3\ndef h(x):\n    return 2", "h = 5", names=["f", "g", "h", "i"]
    )
    made.ready()

    assert made.found == {"f": "function", "g": "other", "h": "hidden", "i": "missing"}
    assert made.ask(Call("h", (0,))).value == 2
    made.close()
    assert made.budget.cpu == pytest.approx(0.01)


@pytest.mark.parametrize(
    ("name", "argument", "value"),
    [
        ("double", 3, 6),
        ("double", "ab", "abab"),
        ("double", (1, 2), (1, 2, 1, 2)),
        ("double", {"a": 1}, None),
    ],
)
def test_a_call_is_answered_by_value(alive: WorkerSession, name: str, argument: Any, value: Any) -> None:
    """Where the function raises there is an error instead, with the kinds that it is one of."""
    seen = alive.ask(Call(name, (argument,)))

    assert seen.value == value
    assert (seen.error is None) is (value is not None)
    assert ("TypeError" in seen.kinds) is (value is None)


def test_what_a_call_did_besides_is_seen(client: Client) -> None:
    """The argument that it changed, what that became, and what it printed; the grader's own array stays."""
    given = np.zeros(2)
    made = session(client)
    seen = made.ask(Call("spoil", (given,)))
    made.leave()

    assert seen.changed == (0,)
    assert seen.after[0].tolist() == [7, 0]
    assert seen.printed == "spoilt\n"
    assert given.tolist() == [0, 0]


def test_an_error_says_where_it_arose(alive: WorkerSession) -> None:
    """In the student's own cell and line."""
    seen = alive.ask(Call("fail", (1,)))

    assert seen.error == ("ValueError", "no 1")
    assert seen.place == (1, 10)


@pytest.mark.parametrize(("name", "muted"), [("loud", False), ("silent", False), ("muted", True)])
def test_an_overflow_is_heard_however_it_is_hidden(alive: WorkerSession, name: str, muted: bool) -> None:
    """From readers, not from us; NumPy's warnings switched off for good are on again."""
    seen = alive.ask(Call(name, (np.array([1000.0]),)))
    after = alive.ask(Call("loud", (np.array([1000.0]),)))

    assert seen.muted is muted
    assert seen.warnings == ("overflow",)
    assert after.warnings == ("overflow",)


def test_a_function_of_the_grader_s_is_asked_here(alive: WorkerSession) -> None:
    """It never crosses; what it raises is the caller's error over there."""
    assert alive.ask(Call("apply", (lambda x: x + 40, 2))).value == 42

    seen = alive.ask(Call("apply", (lambda x: x.no_such, 2)))
    assert seen.error is not None
    assert seen.error[1].startswith("AttributeError in")


def test_a_right_function_stands_in_for_a_wrong_one(alive: WorkerSession) -> None:
    """The student's other functions call it without knowing."""
    alive.help_with({"double": lambda x: 100 * x})

    assert alive.ask(Call("build", (1,))).value == 101
    assert alive.helped == {"double"}


def test_an_object_stays_where_it_was_made(alive: WorkerSession) -> None:
    """It is known here by a name; its methods and attributes are asked for there, variables too."""
    from autograder.sandbox.values import Own

    assert alive.ask(Call("Counter", (4,), made="c1")).value == Own("Counter")
    assert alive.ask(Call(".up", (Own("c1"),), (("by", 3),))).value == 7
    assert alive.ask(Call("?.at", (Own("c1"),))).value == 7
    assert alive.ask(Call("?rate")).value == 0.5


def test_a_cell_that_fails_does_not_stop_the_rest(client: Client) -> None:
    """And one that lacked a name of a later cell is run again."""
    made = session(
        client, "y = x + 1", "print('hi'); x = 1\nx", "1 / 0", "def f(v):\n    return y", names=["f"]
    )
    made.ready()

    assert made.again == [1]
    assert made.runs[2].value == "1"
    assert made.runs[2].texts == (("stdout", "hi\n"),)
    assert made.runs[3].error is not None
    assert made.runs[3].error[0] == "ZeroDivisionError"
    assert made.ask(Call("f", (0,))).value == 2
    made.leave()


@pytest.mark.parametrize(
    ("ending", "words"),
    [
        (Ending(0, 0.0, full=True), "wrote more than 64 MiB to disk"),
        (Ending(0, 60.0), "used more than 60 s of CPU"),
        (Ending(11, 0.0), "crashed Python (SIGSEGV)"),
        (Ending(0, 0.0), "ended the Python process"),
    ],
)
def test_a_death_is_said_in_words(client: Client, ending: Ending, words: str) -> None:
    """As the kernel tells of it."""
    client.endings = [ending]
    made = session(client)
    made.ready()
    assert made.process is not None
    made.process.channel.sock.shutdown(socket.SHUT_RDWR)

    with pytest.raises(Stopped) as stop:
        made.ask(Call("double", (1,)))
    assert words in str(stop.value)


def test_a_kill_from_outside_is_the_submission_s_own_only_the_second_time(client: Client) -> None:
    """The first one may be the machine's, which was short of memory."""
    client.endings = [Ending(9, 0.0), Ending(9, 0.0)]
    losses = Losses()
    for expected in (Lost, Stopped):
        made = session(client)
        made.budget.losses = losses
        made.ready()
        assert made.process is not None
        made.process.channel.sock.shutdown(socket.SHUT_RDWR)
        with pytest.raises(expected):
            made.ask(Call("double", (1,)))

    assert losses.count == 2
    assert not losses.unsure


def test_a_death_that_nobody_saw_is_never_sure() -> None:
    """The fork server went, too."""
    losses = Losses()
    losses.unexplained()

    assert losses.unsure


def test_a_budget_has_an_end(client: Client) -> None:
    """Of CPU, of time; a worker is not even started then."""
    made = session(client)
    made.budget.cpu = 99
    with pytest.raises(Stopped, match="used up its 60 s of CPU"):
        made.ready()

    made = session(client)
    made.budget.spent = 99
    with pytest.raises(Stopped, match="used up its 60 s"):
        made.ready()
    assert client.forks == 0


def test_a_call_that_waits_too_long_is_stopped(client: Client) -> None:
    """The limit is named."""
    made = session(client, "import time\ndef f(x):\n    time.sleep(0.5)", names=["f"], call_seconds=0.1)
    made.ready()

    with pytest.raises(Stopped, match=r"ran longer than 0\.1 s"):
        made.ask(Call("f", (1,)))
    assert made.process is None


def test_a_word_that_nobody_asked_for_ends_the_worker(client: Client) -> None:
    """Whatever student code writes into the line."""
    made = session(client, "def f(x):\n    return 1", names=["f"])
    made.ready()

    with pytest.raises(Stopped, match=BROKE_OFF):
        made._message(b"no message")
    assert made.process is None


def test_output_of_all_cells_together_is_bounded(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is beyond is named, not kept."""
    monkeypatch.setattr("autograder.sandbox.session.MAX_OUTPUT", 10)
    made = session(client, "print('12345678')", "print('12345678')", names=[])
    made.ready()

    assert [made.runs[number].texts for number in (1, 2)] == [
        (("stdout", "12345678\n"),),
        (("stdout", "[output left out]\n"),),
    ]
    made.leave()
