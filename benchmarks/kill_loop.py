"""Kill processes of a running grader at random moments, finish it, and compare with an undisturbed run.

    python -m benchmarks.kill_loop --kills 300 --size 24
    python -m benchmarks.kill_loop --kills 20 --size 6 --nbgrader
    python -m benchmarks.kill_loop --kills 20 --size 6 --cluster

Whom: the grader itself, a judge or a cluster's worker, the fork server or the process around it, a worker.
How: SIGKILL, SIGTERM, SIGINT, or no more memory. A grader that goes on must not end with status 0 and a
student missing.

What must be equal: results, journal, autograded notebooks, feedback pages, the gradebook's rows. What must be
gone: processes, temporary files, half-written files. Exit status 1 when something differs.
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from autograder.batch import manifest
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments
from autograder.nbgrader_bridge.release import NBGRADER
from autograder.sandbox.temporary_folder import PREFIX
from benchmarks import processes
from benchmarks.classes import Kinds, hand_in
from benchmarks.processes import Running

ASSIGNMENT = "forget_gate"
PARTS = ("assignments", "images", "solutions", "nbgrader_config.py", "course.toml")
CLASS = Kinds({"right": 50, "wrong": 40, "untouched": 4, "broken": 6})
COMPARED = ("results", "autograded", "feedback")
ROUND = 12  # kills, at most, before a course may finish
INTERRUPTED = 130
MEMORY = "no memory"
WHOM = ("grader", "judge", "outer process", "fork server", "worker")
WHOM_OF_CLUSTER = tuple("cluster worker" if who == "judge" else who for who in WHOM)
CLUSTER_SECONDS = 60.0  # for a scheduler to write down its address
HOW = ("SIGKILL", "SIGKILL", "SIGTERM", "SIGINT", MEMORY)
CHANGES, LINE = 12, 200  # of a file that differs: lines that are shown, and letters of each
LAST_SECONDS = 180.0  # for a grader to come to its end
SETTLE_SECONDS = 30.0  # a server may take eight to clean up, on a quiet machine
STARTING_SECONDS = 0.5
_WHOSE = """
    join submitted_notebook sn on sn.id = x.notebook_id
    join submitted_assignment sa on sa.id = sn.assignment_id
    join base_cell c on c.id = x.cell_id"""
_ROWS = (
    "select id from student",
    "select student_id, timestamp from submitted_assignment",
    """select sa.student_id, sn.late_submission_penalty, sn.flagged from submitted_notebook sn
    join submitted_assignment sa on sa.id = sn.assignment_id""",
    f"""select sa.student_id, c.name, x.auto_score, x.manual_score, x.extra_credit, x.needs_manual_grade
    from grade x {_WHOSE}""",
    f"select sa.student_id, c.name, x.auto_comment, x.manual_comment from comment x {_WHOSE}",
)


@dataclass(frozen=True)
class State:
    """All that grading leaves: files by their paths, and rows without the keys that are drawn at random."""

    files: dict[str, bytes]
    rows: tuple[tuple[str, ...], ...]

    def differs(self, other: State) -> str:
        """Where two states differ, in words; empty when they do not."""
        paths = sorted(
            path
            for path in self.files.keys() | other.files.keys()
            if self.files.get(path) != other.files.get(path)
        )
        tables = [
            number
            for number, pair in enumerate(zip(self.rows, other.rows, strict=True))
            if pair[0] != pair[1]
        ]
        words = [*(f"file {path}" for path in paths[:5]), *(f"rows of query {n}" for n in tables)]
        return "; ".join([*words, *(self._lines(other, path) for path in paths[:1])])

    def _lines(self, other: State, path: str) -> str:
        """What one file says here and there, so that a difference explains itself."""
        here, there = (
            state.files.get(path, b"").decode("utf-8", "replace").splitlines() for state in (self, other)
        )
        changes = [line for line in difflib.unified_diff(here, there, lineterm="", n=0) if line[0] in "+-"]
        return " | ".join(line[:LINE] for line in changes[2:CHANGES])


@dataclass(frozen=True)
class Cluster:
    """Dask's processes on this machine; workers that end are started again by their nanny."""

    url: str
    scheduler: subprocess.Popen[bytes]
    nanny: subprocess.Popen[bytes]

    def stop(self) -> None:
        """Workers first."""
        for process in (self.nanny, self.scheduler):
            process.terminate()
            process.wait(LAST_SECONDS)


@dataclass
class Lab:
    """A course to kill graders on: `template` is handed in to, `course` a copy that is used."""

    folder: Path
    size: int
    jobs: int = 2
    nbgrader: bool = False
    cluster: Cluster | None = None

    @property
    def template(self) -> Path:
        """Never graded."""
        return self.folder / "template"

    @property
    def course(self) -> Path:
        """Where graders run."""
        return self.folder / "course_copy"

    @property
    def temporary(self) -> Path:
        """TMPDIR of the graders: empty when they are gone."""
        return self.folder / "tmp"

    def build(self) -> None:
        """A course of `size` students."""
        for part in PARTS:
            source, target = KIT / part, self.template / part
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, target)
        self.temporary.mkdir()
        self._command("generate", ASSIGNMENT, "--unproved", cwd=self.template).communicate()
        course = find_course(self.template)
        hand_in(assignments.load(ASSIGNMENT, course), course.submitted(), self.size, CLASS)

    def reset(self) -> None:
        """Nothing graded yet."""
        shutil.rmtree(self.course, ignore_errors=True)
        shutil.copytree(self.template, self.course)

    def start(self) -> subprocess.Popen[str]:
        """A grader at work."""
        if self.nbgrader:  # --force: nbgrader itself takes a half-written notebook for a finished one
            return self._command("autograde", ASSIGNMENT, "--force", cwd=self.course, start=["-c", NBGRADER])
        how = ["--cluster", self.cluster.url] if self.cluster else ["--jobs", str(self.jobs)]
        return self._command("grade", ASSIGNMENT, *how, cwd=self.course)

    def _command(
        self, *arguments: str, cwd: Path, start: Sequence[str] = ("-m", "autograder")
    ) -> subprocess.Popen[str]:
        environment = {**os.environ, "PYTHONPATH": str(KIT), "TMPDIR": str(self.temporary)}
        return subprocess.Popen(
            [sys.executable, *start, *arguments],
            cwd=cwd,
            env={**environment, "PYTHONDONTWRITEBYTECODE": "1", "JUPYTER_PLATFORM_DIRS": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def cluster_of(self, workers: int) -> Cluster:
        """A scheduler and a nanny with so many workers, from the template: it has what decides a result."""
        from distributed import Client

        file = self.folder / "scheduler.json"
        common = ["--host", "127.0.0.1", "--no-dashboard"]
        place = ["--port", "0", "--scheduler-file", str(file)]
        scheduler = self._dask("scheduler", *common, *place)
        if not _after_a_while(
            lambda: [] if file.is_file() and file.read_text() else ["no address"], CLUSTER_SECONDS
        ):
            url = json.loads(file.read_text())["address"]
            nanny = self._dask("worker", url, *common, "--nworkers", str(workers), "--nthreads", "2")
            with Client(url, timeout=CLUSTER_SECONDS, set_as_default=False) as client:
                client.wait_for_workers(workers, timeout=CLUSTER_SECONDS)
            return Cluster(url, scheduler, nanny)
        scheduler.kill()
        raise RuntimeError(f"no scheduler within {CLUSTER_SECONDS:g} s")

    def _dask(self, *arguments: str) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "PYTHONPATH": str(KIT), "DASK_TEMPORARY_DIRECTORY": str(self.folder)}
        log = (self.folder / "dask.log").open("ab")
        command = [sys.executable, "-m", "dask", *arguments]
        return subprocess.Popen(command, cwd=self.template, env=environment, stdout=log, stderr=log)

    def finish(self) -> float:
        """Let a grader come to its end; the seconds that it took. Raises RuntimeError when it fails."""
        started = time.monotonic()
        grader = self.start()
        said, _ = grader.communicate()
        if grader.returncode != 0:
            raise RuntimeError(f"autograder grade ended with {grader.returncode}: {said[-2000:]}")
        return time.monotonic() - started

    def state(self) -> State:
        """What is there now."""
        generated = self.course / "course"
        paths = [path for part in COMPARED for path in (generated / part).rglob("*") if path.is_file()]
        files = {
            str(path.relative_to(generated)): path.read_bytes()
            for path in paths
            if path.name != manifest.NAME
        }
        files[manifest.NAME] = repr(
            sorted(manifest.read(generated / "results" / ASSIGNMENT).items())
        ).encode()
        with contextlib.closing(sqlite3.connect(generated / "gradebook.db")) as book:
            rows = tuple(tuple(sorted(map(str, book.execute(query)))) for query in _ROWS)
        return State(files, rows)


def kill(lab: Lab, seconds: float, how: signal.Signals) -> list[str]:
    """Start a grader, end it after so long, and say what is wrong afterwards."""
    started = time.time()
    grader = lab.start()
    with contextlib.suppress(subprocess.TimeoutExpired):
        grader.wait(seconds)
    family = _family(grader.pid)
    with contextlib.suppress(ProcessLookupError):
        os.kill(grader.pid, how)
    faults = []
    try:
        said, _ = grader.communicate(timeout=SETTLE_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(grader.pid, signal.SIGKILL)
        said, _ = grader.communicate()
        faults.append(f"{how.name} did not end it within {SETTLE_SECONDS:g} s")
    early = (
        seconds < STARTING_SECONDS and "KeyboardInterrupt" in said
    )  # Python's own start, before our first line
    if how is signal.SIGINT and grader.returncode not in (0, INTERRUPTED, -signal.SIGINT) and not early:
        faults.append(f"Ctrl-C after {seconds:.2f} s: status {grader.returncode}: {said[-500:]}")
    for what, look in (
        ("processes", partial(_alive, family)),
        ("folders", partial(_folders, family, started)),
    ):
        if left := _after_a_while(look):
            faults.append(f"{what} left after {how.name} at {seconds:.2f} s: {left}")
    return faults


def strike(lab: Lab, seconds: float, how: str, whom: str, generator: random.Random) -> list[str]:
    """Start a grader, harm one of its processes after so long, let it go on; what is wrong afterwards."""
    grader = lab.start()
    with contextlib.suppress(subprocess.TimeoutExpired):
        grader.wait(seconds)
    found = victims(lab.cluster.nanny.pid if lab.cluster else grader.pid, whom)
    if found:
        harm(generator.choice(found).pid, how)
    family = _family(grader.pid)
    faults = []
    try:
        said, _ = grader.communicate(timeout=LAST_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(grader.pid, signal.SIGKILL)
        said, _ = grader.communicate()
        faults.append(f"did not come to its end in {LAST_SECONDS:g} s")
    known = manifest.read(lab.course / "course" / "results" / ASSIGNMENT)
    if grader.returncode == 0 and not lab.nbgrader and len(known) < lab.size:
        faults.append(f"status 0 with {lab.size - len(known)} of {lab.size} missing")
    if grader.returncode not in (0, 3) and not lab.nbgrader:
        faults.append(f"status {grader.returncode}: {said[-500:]}")
    if left := _after_a_while(lambda: _alive(family)):
        faults.append(f"processes left: {left}")
    return [f"{how} for a {whom} after {seconds:.2f} s: {fault}" for fault in faults]


def victims(grader: int, whom: str) -> list[Running]:
    """The processes of this kind below a grader, or below a cluster's nanny."""
    found = processes.family(grader)
    working = {running.pid for running in processes.workers(grader)}
    servers = [running for running in found if running.is_server and running.pid not in working]
    return {
        "judge": [running for running in found if running.parent == grader and not running.is_server],
        "cluster worker": [running for running in found if running.parent == grader and running.is_spawned],
        "outer process": servers[:1],
        "fork server": servers[1:],
        "worker": [running for running in found if running.pid in working],
    }[whom]


def harm(pid: int, how: str) -> None:
    """A signal by its name, or the end of all memory; it may have ended by itself."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if how == MEMORY:
            hard = resource.prlimit(pid, resource.RLIMIT_AS)[1]
            resource.prlimit(pid, resource.RLIMIT_AS, (1 << 20, hard))
        else:
            os.kill(pid, signal.Signals[how])


def trial(lab: Lab, kills: int, generator: random.Random) -> Iterator[tuple[int, list[str]]]:
    """Yields (kills so far, faults) after each course that was brought to its end."""
    lab.reset()
    lab.finish()
    expected = lab.state()
    lab.reset()
    whole = lab.finish()
    if difference := expected.differs(lab.state()):
        yield 0, [f"two undisturbed runs differ: {difference}"]
    done = 0
    while done < kills:
        lab.reset()
        faults = []
        for _ in range(min(generator.randint(1, ROUND), kills - done)):
            seconds = generator.uniform(0.0, 1.1 * whole)
            whom, how = generator.choice(WHOM_OF_CLUSTER if lab.cluster else WHOM), generator.choice(HOW)
            if whom == "grader":
                faults += kill(lab, seconds, signal.SIGKILL if how == MEMORY else signal.Signals[how])
            else:
                faults += strike(lab, seconds, how, whom, generator)
            done += 1
        lab.finish()
        if difference := lab.state().differs(expected):
            faults.append(f"differs from an undisturbed run: {difference}")
        if left := sorted(path.name for path in lab.temporary.iterdir()):
            faults.append(f"temporary files left: {left[:5]}")
        yield done, faults


@contextlib.contextmanager
def laboratory(size: int) -> Iterator[Lab]:
    """A lab in a folder of its own, deleted afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="kill-loop-"))
    lab = Lab(folder, size)
    try:
        lab.build()
        yield lab
    finally:
        if lab.cluster is not None:
            lab.cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _family(root: int) -> set[tuple[int, str]]:
    """A process and all that descend from it, with the times at which they started."""
    parents = {pid: fields for pid in _pids() if (fields := _stat(pid)) is not None}
    found, waiting = set(), [root]
    while waiting:
        pid = waiting.pop()
        if pid in parents:
            found.add((pid, parents[pid][19]))
        waiting += [child for child, fields in parents.items() if int(fields[1]) == pid]
    return found


def _after_a_while(look: Callable[[], list[str]], seconds: float = SETTLE_SECONDS) -> list[str]:
    """What is still there when all had time to go."""
    end = time.monotonic() + seconds
    while (left := look()) and time.monotonic() < end:
        time.sleep(0.05)
    return left


def _alive(family: set[tuple[int, str]]) -> list[str]:
    stats = [(pid, start, _stat(pid)) for pid, start in family]
    return [str(pid) for pid, start, stat in stats if stat and stat[19] == start and stat[0] != "Z"]


def _folders(family: set[tuple[int, str]], since: float) -> list[str]:
    """Of fork servers, which see nothing of our environment and write where the system wants it."""
    paths = [path for pid, _ in family for path in Path("/tmp").glob(f"{PREFIX}{pid}-*")]
    return [path.name for path in paths if _changed(path) >= since]  # numbers of processes come again


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def _pids() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def _stat(pid: int) -> list[str] | None:
    """State, parent, ...: what stands after the name in /proc/PID/stat."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return None


def main(arguments: list[str] | None = None) -> int:
    """Kill, finish, compare; print a line for each course that was brought to its end."""
    parser = argparse.ArgumentParser(description="Kill a running `autograder grade` at random moments.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--size", type=int, default=60, help="students of the class")
    parser.add_argument("--nbgrader", action="store_true", help="`nbgrader autograde`, not `grade`")
    parser.add_argument("--cluster", action="store_true", help="on a Dask cluster of two workers")
    parser.add_argument("--seed", type=int, default=0, help="of the moments")
    options = parser.parse_args(arguments)
    wrong = 0
    with laboratory(options.size) as lab:
        lab.nbgrader = options.nbgrader
        lab.cluster = lab.cluster_of(2) if options.cluster else None
        for done, faults in trial(lab, options.kills, random.Random(options.seed)):
            wrong += bool(faults)
            print(f"{done} kills: {'; '.join(faults) or 'equal'}", flush=True)
    print(f"{options.kills} kills over a class of {options.size}: {wrong} courses differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
