"""What one submission may take of the grader itself, and what is made again when it is not whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder import cli
from autograder.batch import manifest
from autograder.batch.discovery import result_file
from autograder.batch.grade import Job, bring_up_to_date
from autograder.grading import shown_sizes, watchdog
from autograder.grading.engine import Engine
from autograder.model import escape, files
from autograder.model.assignment import Assignment
from autograder.model.errors import GraderError
from autograder.model.files import write_atomic
from autograder.model.result import Result, Status
from autograder.nbgrader_bridge.gradebook import ensure_assignment
from autograder.nbgrader_bridge.timestamp import time_of
from autograder.sandbox.observation import Call
from tests.redteam import harness

Grade = Callable[..., Any]


def hand_in(work: Assignment, *students: str) -> None:
    """A right notebook each, not the same one."""
    for number, student in enumerate(students):
        notebook = harness.base_notebook()
        notebook["cells"][0]["source"] += f"\n{number}"
        path = work.course.submitted() / student / work.name / f"{work.name}.ipynb"
        write_atomic(path, json.dumps(notebook))


def result(work: Assignment, student: str) -> Result:
    """As it was written."""
    return Result.from_json(result_file(work.course.results(work.name), student).read_text("utf-8"))


@pytest.fixture
def here(generated: Assignment, monkeypatch: pytest.MonkeyPatch) -> Assignment:
    """A generated course, worked in."""
    monkeypatch.chdir(generated.course.root)
    return generated


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_submission_that_takes_too_much_of_a_judge_is_told_so(
    here: Assignment, monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    """The judge is ended, whatever it is at; the class goes on; status 0."""
    hand_in(here, "ada", "mallory", "zoe")
    monkeypatch.setattr(watchdog, "JUDGE_SECONDS", 1.0)
    monkeypatch.setattr(Engine, "_grade", _slow_for(Engine._grade, "mallory"))

    assert cli.main(["grade", here.name, "--jobs", jobs]) == 0

    assert result(here, "mallory").status is Status.UNREADABLE
    assert "too large to grade: " in result(here, "mallory").findings[0]
    assert [result(here, student).score for student in ("ada", "zoe")] == [35.0, 35.0]


def test_the_watchdog_hears_an_engine_in_this_process(
    here: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `check` and nbgrader have one; afterwards nothing is watched."""
    monkeypatch.setattr(watchdog, "JUDGE_SECONDS", 0.5)
    monkeypatch.setattr(Engine, "_grade", _slow_for(Engine._grade, "mallory"))
    with Engine(here) as engine:
        data = json.dumps(harness.base_notebook()).encode()

        assert engine.grade(data, "mallory").result.status is Status.UNREADABLE
        assert engine.grade(data, "ada").result.score == 35.0


def test_a_judge_that_needs_too_much_memory_says_so(
    here: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And goes on with the next one."""
    hand_in(here, "ada", "mallory", "zoe")
    plain = Engine._grade

    def hungry(self: Engine, data: bytes, student: str, *rest: Any) -> Any:
        if student == "mallory":
            np.ones(watchdog.JUDGE_MIB << 18)
        return plain(self, data, student, *rest)

    monkeypatch.setattr(Engine, "_grade", hungry)

    assert cli.main(["grade", here.name, "--jobs", "1"]) == 0
    assert "384 MiB" in result(here, "mallory").findings[0]
    assert result(here, "zoe").score == 35.0


def _slow_for(plain: Grade, slow: str) -> Grade:
    def grade(self: Engine, data: bytes, student: str, *rest: Any) -> Any:
        while student == slow:
            pass
        return plain(self, data, student, *rest)

    return grade


def test_a_name_of_255_bytes_has_a_result_of_its_own(here: Assignment) -> None:
    """Everybody else is graded; the next run leaves all of them alone."""
    long, other = "é" * 127 + "a", "é" * 127 + "b"
    hand_in(here, "ada", long, other)

    assert cli.main(["grade", here.name]) == 0
    assert [result(here, name).status for name in (long, other)] == [Status.UNREADABLE] * 2
    assert result(here, long).student == long
    assert "too long" in result(here, long).findings[0]
    assert result(here, "ada").score == 35.0


@pytest.mark.parametrize("harm", ["results", "feedback", "autograded"])
@pytest.mark.parametrize("how", ["emptied", "cut", "gone"])
def test_what_is_not_whole_is_made_again(here: Assignment, harm: str, how: str) -> None:
    """The same bytes as before; who was not harmed is left alone."""
    hand_in(here, "ada", "zoe")
    assert cli.main(["grade", here.name, "--jobs", "1"]) == 0
    paths = {
        "results": result_file(here.course.results(here.name), "ada"),
        "feedback": here.course.feedback("ada", here.name),
        "autograded": here.course.autograded("ada", here.name),
    }
    before = {name: path.read_bytes() for name, path in paths.items()}
    others = result_file(here.course.results(here.name), "zoe").stat().st_mtime_ns
    if how == "gone":
        paths[harm].unlink()
    else:
        paths[harm].write_bytes(before[harm][: 0 if how == "emptied" else 400])

    assert cli.main(["grade", here.name, "--jobs", "1"]) == 0

    assert {name: path.read_bytes() for name, path in paths.items()} == before
    assert result_file(here.course.results(here.name), "zoe").stat().st_mtime_ns == others


def test_files_are_on_the_disk_before_the_journal_says_so(
    here: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One flush a batch, then its lines."""
    from autograder.batch import grade

    order: list[str] = []
    monkeypatch.setattr(grade, "flush", lambda folder: (order.append("flush"), files.flush(folder)))
    plain = manifest.append
    monkeypatch.setattr(manifest, "append", lambda *given: (order.append("journal"), plain(*given)))
    hand_in(here, "ada", "zoe")

    assert cli.main(["grade", here.name]) == 0
    assert order == ["flush", "journal"]


@pytest.mark.parametrize(
    "told",
    [
        "9999-12-31 23:59:59 -12:00",
        "9999-12-31T23:59:59.999999-14:00",
        "0001-01-01T00:00:00+14:00",
        "2026-11-01 12:00:00 /etc/passwd",
        "2026-11-01 12:00:00 ../../etc/passwd",
        "2026-11-01 12:00:00 /dev/zero",
        "yesterday",
        "9" * 5000,
        "",
        "\x00",
    ],
)
def test_a_note_that_tells_no_time_is_a_finding(here: Assignment, told: str) -> None:
    """No time then, and the points stay."""
    hand_in(here, "ada")
    (here.course.submitted() / "ada" / here.name / "timestamp.txt").write_text(told)

    moment = time_of(told.encode())

    assert moment is None or moment == datetime(2026, 11, 1, 12)
    if moment is None and told in ("yesterday", "9999-12-31 23:59:59 -12:00"):
        assert cli.main(["grade", here.name]) == 0
        assert result(here, "ada").score == 35.0
        assert any("timestamp.txt tells no time" in found for found in result(here, "ada").findings)


def test_times_of_the_exchange_are_read() -> None:
    """In words, with an offset, with a zone's name."""
    for told in (
        "2026-11-01 12:00:00.000000 UTC",
        "2026-11-01T13:00:00+01:00",
        "2026-11-01 08:00:00 America/New_York",
        "2026-11-01 07:00:00 EST",
    ):
        assert time_of(told.encode()) in (datetime(2026, 11, 1, 12), datetime(2026, 11, 1, 13)), told


def test_sizes_that_the_call_does_not_have_are_not_told() -> None:
    """An answer's size could spell a hidden number."""
    sizes = shown_sizes.of_calls([Call("f", (np.ones((3, 4)), 2.0))])

    assert shown_sizes.without_others("the answer has shape (3, 4); (3, 7) was due", sizes) == (
        "the answer has shape (3, 4); (3, 7) was due"
    )
    assert shown_sizes.without_others("the answer has shape (87,); (3, 7) was due", sizes) == (
        "the answer has another shape; (3, 7) was due"
    )
    assert shown_sizes.without_others(
        "the answer is a list of 57; an array of shape (3,) was due", sizes
    ) == ("the answer is a list; an array of shape (3,) was due")
    assert shown_sizes.is_told("operands could not be broadcast together with shapes (3,4) (4,)", sizes)
    assert not shown_sizes.is_told("cannot reshape array of size 57 into shape (3,4)", sizes)


@pytest.mark.parametrize("text", ["＝1+1", "＋1", "－1", "＠SUM(A1)", "+１２", "=1"])
def test_full_width_formulas_are_text(text: str) -> None:
    """Spreadsheets take them for the plain signs."""
    assert escape.csv_cell(text) == f"'{text}"


def test_a_file_is_flushed_before_it_gets_its_name(tmp_path: Path) -> None:
    """And no other file is needed for it."""
    write_atomic(tmp_path / "a" / "b", "text")
    files.flush(tmp_path)

    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]


def test_what_may_take_longest_goes_first(here: Assignment) -> None:
    """A loop that never ends takes its whole time: the others are graded beside it, not before it."""
    hand_in(here, "ada", "mallory", "zoe")
    path = here.course.submitted() / "mallory" / here.name / f"{here.name}.ipynb"
    path.write_text(
        path.read_text("utf-8").replace("def sigmoid(z):", "def sigmoid(z):\\n    while True: pass")
    )
    ensure_assignment(here.course, here)
    order: list[str] = []

    def judging(groups: Any) -> Any:
        order.extend(group[0].student for group in groups)
        return iter(())

    job = Job(here, here.course.submitted(), here.course.results(here.name))
    with pytest.raises(GraderError, match="3 of 3"):
        bring_up_to_date(job, "none", judging, lambda *_: None)

    assert order == ["mallory", "ada", "zoe"]
