"""A class on a Dask cluster: the same scores and files as on this machine, whatever happens to a worker."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import pytest

from autograder.batch import cluster, cluster_codec, grade
from autograder.batch.discovery import Entry
from autograder.batch.judge import given_up
from autograder.model import assignment
from autograder.model.course import KIT, find_course
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge import assignments
from autograder.verify import golden

pytest.importorskip("distributed", reason="the cluster is optional: pip install 'forget-gate-kit[cluster]'")

NAME = "forget_gate"
T = TypeVar("T")
LEFT_OUT = {"endless_loop", "input_first", "ends_python"}  # they wait for their limits: one is enough
LIMITS = {"cell_seconds": 1.5, "call_seconds": 1}
WAIT = 60
ROWS = """select s.student_id, c.name, g.auto_score, g.needs_manual_grade from grade g
    join base_cell c on c.id = g.cell_id join submitted_notebook p on p.id = g.notebook_id
    join submitted_assignment s on s.id = p.assignment_id order by 1, 2"""


@dataclass
class Dask:
    """A scheduler and its workers as processes of their own, as docs/cluster.md starts them."""

    folder: Path
    url: str = ""
    _processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, command: str, *arguments: str, cwd: Path) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "PYTHONPATH": str(KIT), "DASK_TEMPORARY_DIRECTORY": str(self.folder)}
        with (self.folder / f"{command}.log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", command, *arguments, "--no-dashboard"],
                cwd=cwd,
                env=environment,
                stdout=log,
                stderr=log,
            )
        self._processes.append(process)
        return process

    def schedule(self) -> None:
        file = self.folder / "scheduler.json"
        self.start(
            "scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file), cwd=self.folder
        )
        _until(lambda: file.is_file() and file.read_text())
        self.url = json.loads(file.read_text())["address"]

    def work(self, course: Path, workers: int) -> subprocess.Popen[bytes]:
        return self.start(
            "worker",
            self.url,
            "--nworkers",
            str(workers),
            "--nthreads",
            "2",
            "--host",
            "127.0.0.1",
            cwd=course,
        )

    @cached_property
    def client(self) -> Any:
        from distributed import Client

        return Client(self.url, timeout=WAIT, set_as_default=False)

    def pids(self) -> dict[str, int]:
        """By the worker's address."""
        found: dict[str, int] = self.client.run(os.getpid, on_error="ignore")
        return found

    def busy(self) -> int:
        """The process of a worker that has a chunk, 0 when there is none."""
        pids = self.pids()
        return next((pids[worker] for worker, keys in self.client.processing().items() if keys), 0)

    def stop(self) -> None:
        self.client.close(WAIT)
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            process.wait(WAIT)


@dataclass(frozen=True)
class Graded:
    """One class graded twice: here, and on a cluster that loses a worker meanwhile."""

    here: Path
    there: Path
    said: str
    killed: int
    pids: set[int]
    servers: set[int]
    other_seed: str
    other_worker: str


@pytest.fixture(scope="module")
def graded(generated_once: Path, tmp_path_factory: pytest.TempPathFactory, run: Callable[..., str]) -> Graded:
    home = tmp_path_factory.mktemp("cluster")
    here = Path(shutil.copytree(generated_once, home / "here"))
    _lower_limits(here)
    _hand_in(here)
    there = Path(shutil.copytree(here, home / "there"))
    other = Path(shutil.copytree(generated_once, home / "other"))  # with limits of its own
    dask = Dask(home)
    try:
        dask.schedule()
        dask.work(there, 2)
        run(here, "autograder", "grade", NAME, "--jobs", "2")
        _until(lambda: len(dask.pids()) == 2)
        command = [sys.executable, "-m", "autograder", "grade", NAME, "--cluster", dask.url]
        grading = subprocess.Popen(
            command,
            cwd=there,
            env={**os.environ, "PYTHONPATH": str(KIT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        killed = _kill_one_at_work(dask, there)
        said, _ = grading.communicate(timeout=WAIT * 2)
        assert grading.returncode == 0, said
        _until(lambda: len(dask.pids()) == 2)
        pids = dask.pids()
        servers = _fork_servers(pids.values())
        dask.work(other, 1)
        _until(lambda: len(dask.pids()) == 3)
        [worker] = set(dask.pids()) - set(pids)
        refused = run(there, "autograder", "grade", NAME, "--cluster", dask.url, status=2)
    finally:
        dask.stop()
    _until(lambda: not _alive(servers))
    return Graded(here, there, said, killed, set(pids.values()), servers, refused, worker)


def _lower_limits(root: Path) -> None:
    path = root / "course.toml"
    text = path.read_text("utf-8")
    for name, seconds in LIMITS.items():
        text, times = re.subn(rf"^{name} = \S+", f"{name} = {seconds}", text, flags=re.MULTILINE)
        assert times == 1
    path.write_text(text, "utf-8")


def _hand_in(root: Path) -> None:
    """Golden cases, two dozen right ones all different, three identical, one that hangs, no notebook."""
    work = assignments.load(NAME, find_course(root))
    cases = {case.name: case.data for case in golden.cases(work)}
    class_ = {name: data for name, data in cases.items() if name not in LEFT_OUT}
    class_ |= {f"right_{i:02}": cases["right"].replace(b"# ", b"# %d " % i, 1) for i in range(24)}
    class_ |= {f"same_{i}": cases["no_bias"] for i in range(3)}
    class_ |= {"hangs": cases["right"].replace(b"e = np.exp", b"while True: pass\\n    e = np.exp")}
    for student, data in class_.items():
        path = root / "course/submitted" / student / NAME / f"{NAME}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
        (path.parent / "timestamp.txt").write_text("2026-11-19 08:30:00 UTC")
    (root / "course/submitted/nothing" / NAME).mkdir(parents=True)


def _kill_one_at_work(dask: Dask, root: Path) -> int:
    """SIGKILL for a worker process that has a chunk, as soon as something has come back."""
    _until(lambda: any((root / "course/feedback").glob("*/*/*.html")))
    pid = _until(dask.busy)
    os.kill(pid, signal.SIGKILL)
    return pid


def _fork_servers(workers: Iterable[int]) -> set[int]:
    """The fork servers that these processes have started."""
    found = set()
    for worker in workers:
        for path in Path(f"/proc/{worker}/task").glob("*/children"):
            found |= {int(pid) for pid in path.read_text().split()}
    return {
        pid
        for pid in found
        if b"autograder.sandbox.fork_server_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    }


def _alive(pids: Iterable[int]) -> set[int]:
    return {pid for pid in pids if Path(f"/proc/{pid}").exists()}


def _until(condition: Callable[[], T]) -> T:
    """What the condition gives, as soon as it is true."""
    deadline = time.monotonic() + WAIT
    while not (found := condition()):
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.05)
    return found


def _files(root: Path, kind: str) -> dict[str, bytes]:
    home = root / "course" / kind
    return {
        str(path.relative_to(home)): path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file()
    }


@pytest.mark.parametrize("kind", ["results", "autograded", "feedback"])
def test_files_are_those_of_a_run_on_one_machine(graded: Graded, kind: str) -> None:
    """to the byte, the journal too, though a worker was killed in the middle"""
    here, there = _files(graded.here, kind), _files(graded.there, kind)

    assert len(here) > 35
    assert there == here


def test_gradebook_rows_are_those_of_a_run_on_one_machine(graded: Graded) -> None:
    """each cell of each student"""
    rows = []
    for root in (graded.here, graded.there):
        with sqlite3.connect(root / "course/gradebook.db") as base:
            rows.append(base.execute(ROWS).fetchall())

    assert len(rows[0]) > 200
    assert rows[1] == rows[0]


def test_a_killed_worker_costs_no_result(graded: Graded) -> None:
    """nobody is left without a score for it; its nanny has started another one"""
    assert graded.killed not in graded.pids
    assert " error" not in graded.said


def test_a_worker_with_another_course_is_refused_by_name(graded: Graded) -> None:
    """its checkout has other limits"""
    assert f"worker {graded.other_worker} has another limits than this machine" in graded.other_seed


def test_nothing_is_left_when_the_cluster_ends(graded: Graded) -> None:
    """the workers' fork servers end with them"""
    assert graded.servers
    assert _alive(graded.servers) == set()


def test_a_scheduler_that_is_not_there_is_said_soon(course_folder: Path, run: Callable[..., str]) -> None:
    """exit status 2, one line with the address"""
    said = run(course_folder, "autograder", "grade", NAME, "--cluster", "tcp://127.0.0.1:1", status=2)

    assert said.startswith("autograder: tcp://127.0.0.1:1: no Dask scheduler answers there")


def test_an_address_that_is_none_is_said_at_once(course_folder: Path, run: Callable[..., str]) -> None:
    """exit status 2, one line with an example"""
    said = run(course_folder, "autograder", "grade", NAME, "--cluster", "nonsense", status=2)

    assert said == "autograder: nonsense: not the address of a Dask scheduler, such as tcp://host:8786\n"


def test_without_dask_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch, course_folder: Path) -> None:
    """`distributed` is an option of the kit"""
    monkeypatch.setitem(sys.modules, "distributed", None)
    job = grade.Job(assignments.load(NAME, find_course(course_folder)), course_folder, course_folder)

    with pytest.raises(UsageError, match=r"pip install -e '\.\[cluster\]'"):
        cluster.grade(job, "tcp://127.0.0.1:1", lambda done, total, counts: None)


class Future:
    """A chunk that has ended."""

    def __init__(self, reply: bytes | None) -> None:
        self.key = f"{id(self)}"
        self.status = "error" if reply is None else "finished"
        self.result = lambda: reply

    def add_done_callback(self, call: Callable[[Future], None]) -> None:
        call(self)


class Killing:
    """A cluster on which every chunk with `bad` in it ends its workers."""

    status = "running"

    def __init__(self, work: assignment.Assignment) -> None:
        self.work = work
        self.chunks: list[list[str]] = []

    def ncores(self) -> dict[str, int]:
        return {"tcp://host:1": 1}

    def submit(
        self,
        _: object,
        name: str,
        isolation: str,
        rules: str,
        tasks: bytes,
        with_pictures: bool,
        **options: object,
    ) -> Future:
        entries = [entry for task in cluster_codec.unpack_tasks(tasks) for entry in task.group]
        self.chunks.append([entry.student for entry in entries])
        if "bad" in self.chunks[-1]:
            return Future(None)
        return Future(
            cluster_codec.pack_results(
                replace(given_up(entry, self.work, ""), page="ok") for entry in entries
            )
        )

    def cancel(self, futures: list[Future], force: bool) -> None:
        assert not futures


def test_what_ends_every_worker_is_our_fault_and_costs_nobody_else(course_folder: Path) -> None:
    """its chunk is taken apart; it alone is given up"""
    work = assignments.load(NAME, find_course(course_folder))
    client = Killing(work)
    groups = [
        [Entry(student, student, reason="as if unreadable")] for student in ("good", "bad", "fine", "well")
    ]

    done = list(cluster.Cluster(client, "tcp://host:1", work, "required", "").run(groups))

    assert client.chunks == [["good", "bad"], ["fine", "well"], ["good"], ["bad"]]
    assert {item.student: item.page == "ok" for item in done} == {
        "good": True,
        "bad": False,
        "fine": True,
        "well": True,
    }
