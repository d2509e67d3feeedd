"""PostgreSQL as the gradebook: a server from this machine's own package, in a scratch folder, on loopback."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from autograder import cli
from autograder.batch import manifest
from autograder.batch.discovery import result_file
from autograder.model.assignment import Assignment
from autograder.model.result import Result, Status
from autograder.nbgrader_bridge import schema

FOUND = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
pytestmark = pytest.mark.skipif(
    not FOUND, reason="needs PostgreSQL's server (Debian: apt install postgresql)"
)
USER = "postgres"


@dataclass
class Server:
    """One server: its programs, its folder, its port."""

    programs: Path
    folder: Path
    port: int

    @property
    def url(self) -> str:
        """As AUTOGRADER_DB_URL has it."""
        return f"postgresql://{USER}@127.0.0.1:{self.port}/postgres"

    def run(self, program: str, *arguments: str) -> None:
        """As another user than root, whom PostgreSQL refuses."""
        who: dict[str, Any] = {"user": USER, "group": USER, "extra_groups": []} if os.geteuid() == 0 else {}
        subprocess.run(
            [self.programs / program, "-D", self.folder / "data", *arguments],
            cwd="/",
            check=True,
            capture_output=True,
            timeout=60,
            **who,
        )

    def start(self) -> None:
        """Come up and answer."""
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
        self.run("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        """At once, whoever is connected."""
        self.run("pg_ctl", "-w", "-m", "immediate", "stop")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A fresh one."""
    pytest.importorskip("psycopg", reason="needs the driver: pip install 'forget-gate-kit[postgres]'")
    folder = Path("/tmp") / f"postgres-{os.getpid()}"  # below pytest's own folders no other user may look
    folder.mkdir(mode=0o755)
    if os.geteuid() == 0:
        shutil.chown(folder, pwd.getpwnam(USER).pw_uid)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    made = Server(FOUND[-1].parent, folder, port)
    try:
        made.run("initdb", "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync")
        made.start()
        yield made
        made.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def work(generated: Assignment, server: Server, monkeypatch: pytest.MonkeyPatch) -> Assignment:
    """A course whose gradebook is there; nobody is in it yet."""
    monkeypatch.setenv("AUTOGRADER_DB_URL", server.url)
    monkeypatch.chdir(generated.course.root)
    return generated


def hand_in(work: Assignment, *students: str) -> None:
    """The release, as it is."""
    for student in students:
        path = work.course.submitted() / student / work.name / f"{work.name}.ipynb"
        path.parent.mkdir(parents=True)
        shutil.copy(work.course.release(work.name), path)


def rows(server: Server, query: str) -> list[tuple[object, ...]]:
    """What the database says."""
    from sqlalchemy import text

    engine = schema.connect(server.url)
    try:
        with engine.begin() as connection:
            done = connection.execute(text(query))
            return [tuple(row) for row in done] if done.returns_rows else []
    finally:
        engine.dispose()


def test_a_class_with_a_manual_mark_an_export_and_a_server_that_leaves(
    work: Assignment, server: Server, run: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Plain `postgresql://`; the same as in SQLite, and nothing is lost when the server is started again."""
    long = "n" * 140
    hand_in(work, "ada", "zoe", long)

    assert cli.main(["grade", work.name]) == 0
    told = Result.from_json(result_file(work.course.results(work.name), long).read_text("utf-8"))
    assert told.status is Status.UNREADABLE and "128 characters" in told.findings[0]
    assert rows(server, "select student_id from submitted_assignment order by 1") == [("ada",), ("zoe",)]

    marked = "update grade set manual_score = 4, needs_manual_grade = false where cell_id in "
    rows(server, marked + "(select id from base_cell where name = 'reflection')")
    assert cli.main(["grade", work.name, "--force"]) == 0
    assert rows(server, "select count(*) from grade where manual_score = 4") == [(2,)]

    exported = run(work.course.root, "nbgrader", "export", "--to", "grades.csv")
    assert "ada" in (work.course.root / "grades.csv").read_text("utf-8"), exported

    hand_in(work, "noor")
    server.stop()
    capsys.readouterr()
    try:
        assert cli.main(["grade", work.name]) == 3
        said = capsys.readouterr().err
    finally:
        server.start()
    assert "gradebook's server does not answer" in said
    assert "our own fault" not in said and "Traceback" not in said
    assert cli.main(["grade", work.name]) == 0
    assert set(manifest.read(work.course.results(work.name))) == {"ada", "zoe", "noor", long}


def test_a_server_that_leaves_in_the_middle(
    work: Assignment, server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """When the first results are about to be stored: status 3, its name, and the next run is complete."""
    from autograder.nbgrader_bridge.gradebook import Gradebook

    hand_in(work, "bea", "cem")
    plain = Gradebook.write

    stopped: list[bool] = []

    def leave(self: Gradebook, graded: object) -> None:
        if not stopped:
            server.stop()
            stopped.append(True)
        plain(self, graded)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(Gradebook, "write", leave)
        status = cli.main(["grade", work.name])
    server.start()

    assert status == 3
    assert "gradebook's server" in capsys.readouterr().err
    assert cli.main(["grade", work.name]) == 0
    assert {"bea", "cem"} <= {name for (name,) in rows(server, "select student_id from submitted_assignment")}
