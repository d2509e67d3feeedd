"""The parts of a worker and of the server that forks it, one by one and unconfined."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import platform
import resource
import socket
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.model.course import KIT, Limits
from autograder.sandbox import (
    bounded_stream,
    call_arguments,
    call_observer,
    flavours,
    fork_server_main,
    fork_server_process,
    hidden_warnings,
    layers,
    notebook_shell,
    probes,
    resource_limits,
    syscalls,
    warning_recorder,
    wire,
    worker_start,
)
from autograder.sandbox.fork_server import ForkServer
from autograder.sandbox.ipython_shell import NOT_HERE, IPythonShell
from autograder.sandbox.plain_shell import PlainShell
from autograder.sandbox.values import Callback, Own, Record


@pytest.fixture(autouse=True)
def own_main(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shells make a main module of their own."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


@pytest.fixture
def ipython() -> Iterator[Any]:
    """IPython has one shell a process: it goes with the test."""
    from IPython.core.interactiveshell import InteractiveShell

    yield lambda kind: kind()
    InteractiveShell.clear_instance()


def test_a_stream_keeps_its_beginning() -> None:
    """And says to the writer that all was written."""
    log: list[list[str]] = []
    stream = bounded_stream.BoundedStream("stdout", log)
    stream.open(5)

    assert stream.write("abc") == 3
    stream.writelines(["def", "ghi"])
    assert log == [["stdout", "abc"], ["stdout", "de"]]
    with pytest.raises(OSError, match="captured"):
        stream.fileno()


@pytest.mark.parametrize(
    ("source", "value"),
    [("1 + 1", "2"), ("1 + 1;", None), ("x = 3", None), ("None", None), ("", None), ("x = 2\nx", "2")],
)
def test_a_plain_cell_shows_its_last_value(source: str, value: str | None) -> None:
    """As Jupyter does."""
    assert PlainShell().run(source, 1) == (value, None)


@pytest.mark.parametrize(("source", "kind"), [("1 +", SyntaxError), ("1 / 0", ZeroDivisionError)])
def test_a_plain_cell_s_error_is_handed_back(source: str, kind: type) -> None:
    """It stops nothing."""
    value, error = PlainShell().run(source, 1)

    assert value is None
    assert type(error) is kind


def test_ipython_s_words_work_without_a_program(ipython: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """Magics, `_`, top-level await; `!` starts nothing."""
    shell = ipython(IPythonShell)

    assert shell.run("40 + 2", 1) == ("42", None)
    assert shell.run("_ + 1", 2) == ("43", None)
    assert shell.run("%matplotlib inline\nimport asyncio\nawait asyncio.sleep(0)", 3) == (None, None)
    assert shell.run("!touch /tmp/never", 4)[1] is None
    assert capsys.readouterr().out == NOT_HERE + "\n"
    assert type(shell.run("1 / 0", 5)[1]) is ZeroDivisionError


def test_a_notebook_s_outputs_come_in_order(ipython: Any) -> None:
    """A display, a value, an error with its traceback: each as nbformat has it."""
    log: list[list[str]] = []
    shell = ipython(notebook_shell.NotebookShell)
    shell.listen(log)
    shell.seconds = 5.0
    shell.run("from IPython.display import display\ndisplay('first')\n'second'", 1)
    _, error = shell.run("raise KeyError('third')", 2)
    outputs = [json.loads(text) for kind, text in log if kind == "rich"]

    assert [output["output_type"] for output in outputs] == ["display_data", "execute_result", "error"]
    assert outputs[0]["data"] == {"text/plain": "'first'"}
    assert outputs[2]["ename"] == "KeyError"
    assert type(error) is KeyError


def test_a_notebook_s_cell_is_interrupted(ipython: Any) -> None:
    """As the stop button would."""
    shell = ipython(notebook_shell.NotebookShell)
    shell.seconds = 0.2
    _, error = shell.run("while True:\n    pass", 1)

    assert type(error) is KeyboardInterrupt


@pytest.mark.parametrize(
    ("data", "kept"),
    [
        ({"text/plain": "a", "text/html": "<b>"}, {"text/plain": "a"}),
        ({"image/png": b"\x89PNG"}, {"image/png": "iVBORw=="}),
        ({"image/png": "x" * (notebook_shell.LARGEST + 1)}, {}),
        ({"text/plain": 5}, {}),
    ],
)
def test_of_an_output_text_and_pictures_are_kept(data: dict[str, Any], kept: dict[str, str]) -> None:
    """No markup of a student's, nothing that is too large."""
    assert notebook_shell._kept(data) == kept


def _filters_changed_here() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        np.exp(np.array([1000.0]))


def _modes_set_and_set_back() -> None:
    before = np.seterr(over="ignore")
    np.exp(np.array([1000.0]))
    np.seterr(**before)


def _a_call_that_says_nothing() -> None:
    before = np.seterrcall(lambda *_: None)
    with np.errstate(over="call"):
        np.exp(np.array([1000.0]))
    np.seterrcall(before)


@pytest.mark.parametrize("hide", [_filters_changed_here, _modes_set_and_set_back, _a_call_that_says_nothing])
def test_an_overflow_that_is_hidden_is_heard(hide: Callable[[], None]) -> None:
    """And nothing of it is left: the next call warns as ever, and is heard."""
    modes = np.geterr()
    with warning_recorder.WarningRecorder() as recorder:
        hide()
        assert recorder.heard() == (["overflow"], False)
        np.exp(np.array([1.0]))
        assert recorder.heard() == ([], False)
        np.seterr(all="ignore")
        np.exp(np.array([1000.0]))
        assert recorder.heard() == (["overflow"], True)
        np.exp(np.array([1000.0]))
        assert recorder.heard() == (["overflow"], False)
        with pytest.warns(RuntimeWarning, match="overflow"):
            np.exp(np.array([1000.0]))
    assert np.geterr() == modes


def test_warnings_that_errstate_hides_are_known() -> None:
    """Each kind once, and only until they are taken."""
    with hidden_warnings.HiddenWarnings() as hidden:
        with np.errstate(all="ignore"):
            np.exp(np.array([1000.0])), np.zeros(1) / np.zeros(1)
        assert hidden.take() == {"overflow", "invalid"}
        assert hidden.take() == set()


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        (np.ones(2), np.ones(2), False),
        (np.ones(2), np.ones((1, 2)), True),
        (np.ones(2), np.ones(2, np.float32), True),
        ([1, [2]], [1, [2]], False),
        ([1, [2]], [1, [3]], True),
        ({"a": np.ones(1)}, {"a": np.zeros(1)}, True),
        (3, 4, False),
    ],
)
def test_a_changed_argument_is_noticed(before: Any, after: Any, changed: bool) -> None:
    """To the byte; a plain number cannot change."""
    assert call_arguments.differs(before, after) is changed


GIVEN: list[Any] = [np.arange(6.0), 3.0, np.ones((2, 2))]


@pytest.mark.parametrize(
    ("answer", "places"),
    [
        (GIVEN[0], [0]),
        (GIVEN[0][1:3], [0]),
        (GIVEN[0].reshape(2, 3), [0]),
        ((GIVEN[2].T, GIVEN[0]), [0, 2]),
        (GIVEN[0].copy(), []),
        (2 * GIVEN[0], []),
        (np.arange(6.0).reshape(2, 3), []),
        (3.0, []),
        (None, []),
    ],
)
def test_an_answer_that_is_an_argument_is_noticed(answer: Any, places: list[int]) -> None:
    """The array itself, a view of it, or one in a pair; numbers that are equal are no reason."""
    assert call_arguments.shared(answer, GIVEN, {}) == places


def test_an_answer_that_is_an_earlier_one_is_noticed() -> None:
    """One buffer for all calls of a shape, or a view of it: behind the arguments; a new one is new."""
    buffer = np.zeros(3)
    earlier: dict[Any, Any] = {}

    assert call_arguments.shared(buffer, GIVEN, earlier) == []
    assert call_arguments.shared(np.zeros(2), GIVEN, earlier) == []
    assert call_arguments.shared(buffer, GIVEN, earlier) == [len(GIVEN)]
    assert call_arguments.shared((buffer[:], 1.0), GIVEN, earlier) == [len(GIVEN)]
    assert call_arguments.shared(np.zeros(3), GIVEN, earlier) == []


def test_what_is_lent_is_a_copy() -> None:
    """Functions, objects and records become what stands for them over there."""

    def lend(value: Any) -> Any:
        return type(value).__name__

    array = np.ones(2)
    lent = call_arguments.lent([array, (1,), {"a": Callback(0, "f")}, Own("x"), Record("R", {})], lend)
    lent[0][0] = 5

    assert array.tolist() == [1, 1]
    assert lent[1:] == [(1,), {"a": "Callback"}, "Own", "Record"]


def test_an_exception_that_cannot_print_is_described() -> None:
    """By its kind alone."""

    class Odd(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    kind, message, lines = call_observer.described(Odd())

    assert (kind, message, lines) == ("Odd", "", "Odd: ")
    assert call_observer.bases(Odd()) == ["Exception", "BaseException", "object"]


def test_our_own_process_hears_warnings_as_they_come_and_is_left_as_it_was() -> None:
    """Also within one another, and whatever a function of ours does to warnings."""
    filters, modes = list(warnings.filters), np.geterr()
    with warning_recorder.WarningRecorder(trusted=True) as outer:
        np.exp(np.array([1000.0]))
        with warning_recorder.WarningRecorder(trusted=True) as inner:
            warnings.simplefilter("ignore")
            np.seterr(all="ignore")
            assert inner.heard() == ([], True)
            np.log(np.zeros(1))
            assert inner.heard() == (["divide"], False)
        assert outer.heard() == (["overflow"], False)

    assert (list(warnings.filters), np.geterr()) == (filters, modes)


def test_a_watchdog_s_exception_is_no_answer_of_ours() -> None:
    """A student's own kind of it is one."""

    class Barked(BaseException):
        pass

    def bark() -> None:
        raise Barked

    for trusted in (False, True):
        observer = call_observer.CallObserver({"bark": bark}, repr, str, trusted=trusted)
        with observer.recorder() as recorder:
            asked = partial(observer.answer, "bark", [], {}, "", recorder, str)
            with pytest.raises(Barked) if trusted else contextlib.nullcontext():
                assert asked()[1][0] == "Barked"


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (OSError(errno.EMFILE, "many"), {"failed": errno.EMFILE}),
        (OSError("no number"), {"failed": errno.ENOMEM}),
        (MemoryError(), {"failed": errno.ENOMEM}),
        (ImportError("numpy is broken"), {"broken": "numpy is broken"}),
    ],
)
def test_a_server_that_cannot_start_says_why(error: Any, word: dict[str, Any]) -> None:
    """A number or a package's words: who waits makes a sentence of it."""
    assert fork_server_main._why(error) == word


def box(scratch: Path) -> layers.Sandbox:
    """No layer at all."""
    return layers.Sandbox("process", 0, None, False, None, (), (), str(scratch), 1 << 20, None, False)


def test_a_server_ends_when_every_judge_has_hung_up(tmp_path: Path) -> None:
    """And takes its folders with it; what it does not know has no ending."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    own, scratch = tmp_path / "own", tmp_path / "scratch"
    own.mkdir()
    scratch.mkdir()
    server = fork_server_process.Server(box(scratch), [theirs], [theirs], own=str(own))
    ours.send(json.dumps({"do": "clean", "flavour": "plain", "number": "1"}).encode())
    server._read(theirs)
    ours.send(json.dumps({"do": "end", "flavour": "plain", "pid": 7, "gone": False, "number": "2"}).encode())
    server._read(theirs)
    replies = [json.loads(ours.recv(4096)) for _ in range(2)]
    ours.close()
    server.serve()

    assert replies == [{"number": "1"}, {"status": None, "cpu": 0.0, "number": "2"}]
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_confined_runs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says why, and ends."""

    def cannot(*_: object) -> None:
        raise OSError("no such layer")

    monkeypatch.setattr(layers, "enter", cannot)
    for name in ("_close_all_but", "_no_standard_streams"):
        monkeypatch.setattr(worker_start, name, lambda *_: None)
    monkeypatch.setattr(os, "_exit", lambda status: (_ for _ in ()).throw(SystemExit(status)))
    ours, theirs = socket.socketpair()
    with ours, theirs:
        with pytest.raises(SystemExit):
            worker_start.become_worker(box(tmp_path), str(tmp_path), theirs, PlainShell())
        assert wire.Channel(ours).receive(5) == ["failed", "OSError: no such layer"]


@pytest.mark.parametrize("flavour", [flavours.FIRST, "ipython", f"{flavours.NOTEBOOK}base64,no_such_module"])
def test_a_worker_finds_its_flavour_loaded(flavour: str) -> None:
    """And none of our modules; a module that is not here is the cell's to complain of."""
    with ForkServer(Limits(), layers=()) as server:
        process = server.clients[0].fork(flavour)
        source = (
            "import sys\nassert 'numpy' in sys.modules and not any('autograder' in m for m in sys.modules)"
        )
        process.channel.send(wire.pack(["cells", [], [[1, source]], [], []]), 5)
        reply = process.channel.receive(20)
        process.dismiss()

    assert (reply[:2], reply[4]) == (["cell", 1], None)


def test_a_folder_that_is_too_full_is_noticed(tmp_path: Path) -> None:
    """By its bytes or by its entries, however deep; one that is not there holds nothing."""
    (tmp_path / "deep/er").mkdir(parents=True)
    (tmp_path / "deep/er/file").write_bytes(b"x" * 100_000)

    assert not fork_server_process._over(str(tmp_path), 1 << 20)
    assert fork_server_process._over(str(tmp_path), 50_000)
    assert not fork_server_process._over(str(tmp_path / "none"), 0)


def test_limits_are_taken_on_for_good() -> None:
    """In a process of its own, which could not take them off."""
    script = (
        "import os, resource\n"
        "from autograder.sandbox import resource_limits\n"
        "resource_limits.enter(resource_limits.prepare(1 << 33, 7, 1 << 20, os.getuid()))\n"
        "kinds = (resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_CORE, resource.RLIMIT_CPU)\n"
        "print([resource.getrlimit(kind)[0] for kind in kinds])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=KIT, capture_output=True, text=True, check=True)

    assert json.loads(done.stdout) == [1 << 20, resource_limits.OPEN_FILES, 0, 7]


def test_a_limit_is_never_above_the_machine_s(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only root might raise it."""
    monkeypatch.setattr(resource, "getrlimit", lambda _: (50, 50))
    limits = resource_limits.prepare(1 << 30, 0.2, 1 << 20, 65534)

    assert dict(limits.values)[resource.RLIMIT_NPROC] == 50
    assert limits.cpu_seconds == 1


def test_a_raw_call_is_the_kernel_s() -> None:
    """A refusal is an OSError with its number."""
    number = {"x86_64": 39, "aarch64": 172}[platform.machine()]

    assert syscalls.machine() == syscalls.MACHINES[platform.machine()]
    assert syscalls.call(number) == os.getpid()
    with pytest.raises(OSError, match=os.strerror(errno.EINVAL)):
        syscalls.unshare(-1)
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        syscalls.setns(-1, 0)


def test_probes_get_what_nothing_keeps_from_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unconfined they must succeed, or a refusal would prove nothing."""
    monkeypatch.setenv("SECRET", "1")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("12345")
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = str(listener.getsockname()[1])
        assert probes.tcp(port) == "connected"
        assert probes.udp(port) == "sent a packet"

    assert probes.read(str(tmp_path / "file")) == "read 5 bytes"
    assert probes.write(str(tmp_path)) == "wrote a file"
    assert probes.environment("SECRET") == "read it"
    assert probes.processes("").startswith("saw ")
    assert probes.signal(str(os.getppid())).startswith("may signal")
    assert probes.allocate("1") == "got 1 MiB"
    assert probes.leave("note") == f"{tmp_path}/note"


def test_a_probe_that_finds_nothing_says_so() -> None:
    """In its own namespace a process of that number is the probe itself."""
    with pytest.raises(probes.Refused):
        probes.environment("NO_SUCH_VARIABLE")
    with pytest.raises(probes.Refused):
        probes.signal(str(os.getpid()))
    with pytest.raises(ConnectionRefusedError):
        probes.unix("no-such-service")
