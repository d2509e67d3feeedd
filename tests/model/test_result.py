"""A result as JSON and back; what the machine lacks, in a sentence."""

from __future__ import annotations

import errno
import json
import os
import resource
from pathlib import Path

import pytest

from autograder.model import machine
from autograder.model.fault import Fault
from autograder.model.finding import Finding, Kind
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict

CHECK = Outcome("test_rows", "a row stays a row", Verdict.FAIL, 2.0, "3 ≠ 4", "Which axis?")
EXERCISE = ExerciseResult("join", 1.5, 3.0, "linear", (CHECK,), (Fault("value", "order", "Seen.", "Why?"),))
RESULT = Result(
    assignment="small",
    student="zoë",
    status=Status.GRADED_WITH_REPAIRS,
    score=1.5,
    max_score=5.0,
    needs_manual_grade=True,
    isolation="landlock",
    repairs=("cell 3: it had no text",),
    findings=("cell 2 stopped",),
    exercises=(EXERCISE,),
    noted=(Finding(Kind.LIMIT, "stopped", cell=2),),
)


def test_a_result_survives_its_json() -> None:
    """With everything in it."""
    assert Result.from_json(RESULT.to_json()) == RESULT


def test_where_to_read_again_is_said_twice() -> None:
    """At the end of the message, as version 1 has it, and as a key of its own where there is something."""
    told = CHECK.explained("Why?", "Step 2")
    written = Result(**{**vars(RESULT), "exercises": (ExerciseResult("f", 1, 1, checks=(told, CHECK)),)})
    checks = json.loads(written.to_json())["exercises"][0]["checks"]

    assert (told.message, told.observed) == ("3 ≠ 4 (read again: Step 2)", "3 ≠ 4")
    assert checks[0]["read_again"] == "Step 2"
    assert "read_again" not in checks[1]
    assert Result.from_json(written.to_json()) == written


def test_the_contract_s_keys_come_first_and_in_order() -> None:
    """Other people's scripts read them."""
    page = json.loads(RESULT.to_json())

    assert list(page)[:6] == ["version", "assignment", "student", "status", "score", "max_score"]
    assert page["exercises"][0]["checks"][0]["status"] == "fail"
    assert (
        "faults"
        not in json.loads(Result(**{**vars(RESULT), "exercises": (ExerciseResult("f", 1, 1),)}).to_json())[
            "exercises"
        ][0]
    )


@pytest.mark.parametrize(
    "text", ['{"version": 2}', "{}", "[", '{"version": 1, "exercises": [], "status": "?"}']
)
def test_another_version_is_refused(text: str) -> None:
    """As is a file that is no result: never half of one."""
    with pytest.raises((ValueError, KeyError)):
        Result.from_json(text)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('"score": 1.5', '"score": "1.5"'),
        ('"score": 1.5', '"score": NaN'),
        ('"score": 1.5', '"score": 1e999'),
        ('"weight": 2.0', '"weight": -1e999'),
        ('"max_score": 5.0', '"max_score": null'),
        ('"student": "zoë"', '"student": ["zoë"]'),
        ('"weight": 2.0', '"weight": {}'),
    ],
)
def test_a_result_whose_values_are_of_the_wrong_kind_is_refused(right: str, wrong: str) -> None:
    """Whoever reads it may count on them."""
    text = RESULT.to_json()
    assert right in text

    with pytest.raises(ValueError, match=r"its |NaN"):
        Result.from_json(text.replace(right, wrong, 1))


def test_graded_without_a_score_is_no_result() -> None:
    text = RESULT.to_json().replace(f'"score": {RESULT.score}', '"score": null', 1)

    with pytest.raises(ValueError, match="no score"):
        Result.from_json(text)


def test_result_is_read_from_a_plain_file_alone(tmp_path: Path) -> None:
    """A pipe of a result's name holds nobody up, and what is no result says so in one kind of error."""
    path = tmp_path / "a.json"
    path.write_text(RESULT.to_json())
    assert Result.read(path) == RESULT

    for text in ("[]", "{}", "[" * 100_000, '{"version": 1}', "", "\x00"):
        path.write_text(text)
        with pytest.raises(ValueError, match=r"\w|$"):
            Result.read(path)
    path.unlink()
    with pytest.raises(FileNotFoundError):
        Result.read(path)
    os.mkfifo(path)
    with pytest.raises(ValueError, match="no plain file"):
        Result.read(path)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "no", "/data"), "no space left on /data"),
        (OSError(errno.EROFS, "no"), "the disk is on a read-only file system"),
        (MemoryError(), "not enough memory"),
        (ImportError("failed to map segment from shared object"), "not enough memory"),
        (ImportError("no module named psycopg"), "needs its driver"),
    ],
)
def test_what_the_machine_lacks_is_said(error: BaseException, sentence: str) -> None:
    """What, where and what to do."""
    assert sentence in (machine.fault(error) or "")


@pytest.mark.parametrize("error", [ValueError("no"), OSError("plain"), BrokenPipeError(errno.EPIPE, "gone")])
def test_other_errors_are_not_the_machine_s(error: BaseException) -> None:
    """They are ours, or somebody closed a pipe."""
    assert machine.fault(error) is None


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("database is locked", "the gradebook g.db is in use"),
        ("file is not a database", "the gradebook g.db is damaged"),
        ("terminating connection", "server does not answer"),
        ("syntax error", None),
    ],
)
def test_words_of_a_database_are_translated(words: str, sentence: str | None) -> None:
    """An SQL error that is ours stays one."""
    from sqlalchemy.exc import OperationalError

    said = machine.fault(OperationalError("select", {}, Exception(words)), "g.db")

    assert (said is None) if sentence is None else (sentence in (said or ""))


def test_an_error_without_a_place_gets_one() -> None:
    """One that says where keeps what it says."""
    assert machine.at(OSError(errno.EIO, "no"), Path("/there")).filename == "/there"
    assert machine.at(OSError(errno.EIO, "no", "/here"), Path("/there")).filename == "/here"


def test_too_little_memory_is_said_before_a_library_dies_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """NumPy's would end the process without a word."""
    monkeypatch.setattr(resource, "getrlimit", lambda _: (machine.LEAST_MEMORY - 1, resource.RLIM_INFINITY))

    with pytest.raises(MemoryError):
        machine.check()
