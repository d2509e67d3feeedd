"""What a machine lacks has a name of its own: never "our own fault", no traceback, and nothing is lost."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder import cli
from autograder.batch import manifest
from autograder.model.assignment import Assignment
from autograder.model.course import KIT
from autograder.model.errors import MachineError
from autograder.nbgrader_bridge import schema
from autograder.sandbox.fork_server import ForkServer

ROOT = os.geteuid() == 0


@pytest.fixture
def work(generated: Assignment) -> Assignment:
    """Two who handed in."""
    for student in ("ada", "zoe"):
        path = generated.course.submitted() / student / generated.name / f"{generated.name}.ipynb"
        path.parent.mkdir(parents=True)
        shutil.copy(generated.course.release(generated.name), path)
    return generated


def grade(work: Assignment, before: Callable[[], None] | None = None, **environment: str) -> tuple[int, str]:
    """`autograder grade` in a process of its own, and what it said; `before` runs in it first."""
    done = subprocess.run(
        [sys.executable, "-m", "autograder", "grade", work.name, "--jobs", "1"],
        cwd=work.course.root,
        env={**os.environ, "PYTHONPATH": str(KIT), **environment},
        capture_output=True,
        text=True,
        timeout=120,
        preexec_fn=before,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def named(work: Assignment, ended: tuple[int, str], *words: str) -> None:
    """It ended with 3, said so in these words, blamed nobody, and the next run is complete."""
    status, said = ended
    assert status == 3, said
    assert all(word in said for word in words), said
    assert "our own fault" not in said and "Traceback" not in said


def complete(work: Assignment) -> None:
    """The next run brings everybody to an end."""
    status, said = grade(work)
    assert status == 0, said
    assert set(manifest.read(work.course.results(work.name))) == {"ada", "zoe"}


def limit(kind: int, value: int) -> Callable[[], None]:
    """For a process that is about to start."""
    return lambda: resource.setrlimit(kind, (value, value))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 200 KiB."""
    folder = tmp_path / "small"
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", folder], check=False)
    if done.returncode:
        pytest.skip("needs the right to mount")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk(work: Assignment, small_disk: Path) -> None:
    """By its name, with the folder."""
    results = work.course.results(work.name)
    results.parent.mkdir(parents=True, exist_ok=True)
    results.symlink_to(small_disk)
    (small_disk / "full").write_bytes(b"x" * (190 << 10))

    named(work, grade(work), "no space left on", "free some")
    (small_disk / "full").unlink()
    complete(work)


def test_a_disk_that_fills_up_under_the_pages(work: Assignment, small_disk: Path) -> None:
    """In a judge, not in the first process."""
    feedback = work.course.feedback("ada", work.name).parents[2]
    shutil.rmtree(feedback, ignore_errors=True)
    feedback.symlink_to(small_disk)
    (small_disk / "full").write_bytes(b"x" * (180 << 10))

    named(work, grade(work), "no space left on", "feedback")
    (small_disk / "full").unlink()
    complete(work)


def test_a_limit_on_the_size_of_files(work: Assignment) -> None:
    """As a quota, or a batch system, sets it."""
    named(work, grade(work, limit(resource.RLIMIT_FSIZE, 4096)), "no space left")
    complete(work)


def test_a_read_only_folder(work: Assignment, tmp_path: Path) -> None:
    """A mount for root, rights for others."""
    feedback = work.course.feedback("ada", work.name).parents[2]
    feedback.mkdir(parents=True, exist_ok=True)
    if ROOT:
        bound = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", feedback], check=False)
        if bound.returncode:
            pytest.skip("needs the right to mount")
    else:
        feedback.chmod(0o555)
    try:
        named(work, grade(work), str(feedback))
    finally:
        if ROOT:
            subprocess.run(["umount", "-l", feedback], check=True)
        else:
            feedback.chmod(0o755)
    complete(work)


def test_a_locked_gradebook(
    work: Assignment, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Another program writes, and does not end."""
    monkeypatch.chdir(work.course.root)
    monkeypatch.setattr(schema, "BUSY_SECONDS", 1)
    book = sqlite3.connect(work.course.generated / "gradebook.db", isolation_level=None)
    book.execute("BEGIN IMMEDIATE")
    try:
        status = cli.main(["grade", work.name, "--jobs", "1"])
    finally:
        book.close()

    named(work, (status, capsys.readouterr().err), "gradebook.db is in use by another program")
    complete(work)


@pytest.mark.parametrize("kind", ["results", "feedback", "autograded"])
def test_a_link_to_a_disk_that_is_not_there(work: Assignment, kind: str) -> None:
    """Whose folder it is, and what to do."""
    link = work.course.generated / kind
    shutil.rmtree(link, ignore_errors=True)
    link.symlink_to("/nowhere/at/all")

    named(work, grade(work), f"{link} is a link to a folder that is not there")
    link.unlink()
    complete(work)


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_damaged_gradebook(work: Assignment, content: bytes) -> None:
    """It is named, and not overwritten."""
    path = work.course.generated / "gradebook.db"
    kept = path.read_bytes()
    for old in path.parent.glob("gradebook.db*"):
        old.unlink()
    path.write_bytes(content)

    named(work, grade(work), "gradebook", "is damaged", "put a copy back")
    assert path.read_bytes() == content
    path.write_bytes(kept)
    complete(work)


def test_a_gradebook_that_is_gone_is_made_again(work: Assignment) -> None:
    """With everybody's rows."""
    assert grade(work)[0] == 0
    for old in work.course.generated.glob("gradebook.db*"):
        old.unlink()

    complete(work)
    with sqlite3.connect(work.course.generated / "gradebook.db") as book:
        assert book.execute("select count(*) from submitted_assignment").fetchone() == (2,)
    book.close()


def test_a_journal_that_is_a_folder(work: Assignment) -> None:
    """Named with its path."""
    journal = work.course.results(work.name) / manifest.NAME
    journal.mkdir(parents=True)

    named(work, grade(work), str(journal), "is a folder where a file belongs")
    journal.rmdir()
    complete(work)


def test_24_descriptors(work: Assignment) -> None:
    """Too few, or enough: never something else."""
    ended = grade(work, limit(resource.RLIMIT_NOFILE, 24))
    if ended[0] == 0:
        complete(work)
    else:
        named(work, ended, "open files", "ulimit")


def test_little_address_space(work: Assignment) -> None:
    """Enough for Python, not for NumPy."""
    named(work, grade(work, limit(resource.RLIMIT_AS, 80 << 20)), "memory")
    complete(work)


def test_few_processes(
    work: Assignment, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No judge can be forked. (Root has no limit, so `fork` itself refuses here.)"""
    monkeypatch.chdir(work.course.root)

    def refuse() -> int:
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fork", refuse)
        status = cli.main(["grade", work.name, "--jobs", "1"])

    named(work, (status, capsys.readouterr().err), "too few processes", "ulimit -u")
    complete(work)


def test_a_temporary_folder_that_is_missing(work: Assignment) -> None:
    """Nothing of ours needs the one that the environment names."""
    status, said = grade(work, TMPDIR="/nonexistent/folder")

    assert status == 0, said


def test_a_server_that_does_not_start_is_the_machines(
    work: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says what to look at."""
    monkeypatch.setattr(sys, "executable", "/bin/false")

    with ForkServer(work.course.limits) as server, pytest.raises(MachineError, match="ulimit -a"):
        assert server.level


BROKEN = """#!{python}
import runpy, sys
sys.modules["numpy"] = None
sys.argv = ["", sys.argv[-1]]
runpy.run_module("autograder.sandbox.fork_server_main", run_name="__main__")
"""


def test_a_package_that_is_broken_is_named(
    work: Assignment, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An installation without its numbers is no lack of memory."""
    python = tmp_path / "python"
    python.write_text(BROKEN.format(python=sys.executable))
    python.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(python))

    with ForkServer(work.course.limits) as server, pytest.raises(MachineError) as refused:
        assert server.level

    assert "numpy" in str(refused.value)
    assert "install the kit again" in str(refused.value)
