"""Each command in this process, in a course of its own from its first day: what it says, and how it ends."""

from __future__ import annotations

import argparse
import json
import shlex
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import chdir, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from autograder import cli
from autograder.batch.grade import Summary
from autograder.cli import (
    bundle,
    collect,
    demo,
    doctor,
    export,
    extend,
    feedback,
    generate,
    grade,
    handed_in,
    init,
    new,
    report,
    several,
    site,
    verify,
)
from autograder.lms.collect import Collected
from autograder.model.course import find_course
from autograder.model.errors import GraderError, NothingYet, UsageError
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.marks import Mark
from autograder.sandbox.doctor import Health, Probe
from autograder.sandbox.refused_calls import RefusedCall

NAME = "first_steps"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course made, proved, released, handed in to, and graded, by the commands alone."""
    root = tmp_path_factory.mktemp("tiny") / "my course"
    assert cli.main(["init", str(root)]) == 0
    with chdir(root):
        assert cli.main(["verify", NAME, "--quiet"]) == 0
        assert cli.main(["generate"]) == 0
        released = Path(f"course/release/{NAME}/{NAME}.ipynb").read_text("utf-8")
        for student, text in {"ada": released, "torn": released[:40]}.items():
            path = Path(f"course/submitted/{student}/{NAME}/{NAME}.ipynb")
            path.parent.mkdir(parents=True)
            path.write_text(text, "utf-8")
        assert cli.main(["grade", "--all", "--jobs", "1"]) == 0
    return root


@pytest.fixture
def here(tiny: Path) -> Iterator[Path]:
    """In that course."""
    with chdir(tiny):
        yield tiny


def ended(*arguments: str) -> int:
    """A command's exit status."""
    return cli.main(list(arguments))


COMMANDS = (
    bundle,
    collect,
    demo,
    doctor,
    export,
    extend,
    feedback,
    generate,
    grade,
    init,
    new,
    report,
    site,
    verify,
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda module: module.__name__.rpartition(".")[2])
def test_every_example_of_a_command_is_taken_by_it(command: Any) -> None:
    """People paste them."""
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    lines = [line.strip().partition("   ")[0] for line in command.EXAMPLES.splitlines()]
    own = [shlex.split(line)[2:] for line in lines if line.startswith("autograder ")]

    assert own
    assert all(parser.parse_args(words) for words in own)


def test_a_second_course_in_one_folder_is_refused(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is ever overwritten."""
    assert ended("init", ".") == 2
    assert "a course needs a new or empty folder: nothing was written" in capsys.readouterr().err


def test_a_name_is_taken_once(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`new` says what it wrote, or that it is there already."""
    assert ended("new", "filters", "--exercise", "smooth") == 0
    assert "next: autograder verify filters" in capsys.readouterr().out
    assert ended("new", "filters") == 2


def test_what_is_unproved_is_not_released(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1, with the reason and the way round it."""
    assert ended("new", "unproved", "--exercise", "smooth") == 0
    assert ended("generate", "unproved") == generate.FAULT
    assert "not released" in capsys.readouterr().err
    assert ended("generate", "--all", NAME) == 2


def test_pages_are_made_once(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The second time nothing is new."""
    assert ended("feedback", NAME) == 0
    assert ended("feedback", NAME) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith(f"{NAME}: 2 pages, 0 new or changed")
    assert feedback._say("x", 1, 1, here) == 0
    assert capsys.readouterr().out.startswith("x: 1 page, 1 new")


def test_a_class_and_its_course_are_reported(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A path that is printed can be pasted."""
    assert ended("report", NAME) == 0
    assert f"2 submissions: course/reports/{NAME}.html" in capsys.readouterr().out
    assert report._shown(Path("/elsewhere/page.html")) == "/elsewhere/page.html"


def test_an_extension_counts_from_the_due_date() -> None:
    """A mark's due date is the student's own; one that was not scored is no zero."""
    due = datetime(2026, 11, 1)
    mark = Mark("a", due, "ada", "", "", "", "", True, False, None, 3.0, 1.0, True, 5.0, timedelta(days=2))
    entry = report._entry(mark)

    assert (entry.due, entry.extended, entry.score) == (datetime(2026, 11, 3), True, None)


def test_marks_are_exported(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As CSV; what cannot be meant is refused."""
    assert ended("export", NAME, "--to", "csv") == 0
    assert Path(f"course/export/{NAME}-csv.csv").read_text("utf-8").count("\n") == 3
    for arguments in (
        ["--to", "canvas"],
        ["--to", "gradescope", "--output", "-"],
        ["--total", "--feedback", "zip"],
    ):
        assert ended("export", NAME, *arguments) == 2
    assert "name it with --sheet FILE" in capsys.readouterr().err


def test_nobody_is_patient_for_ever() -> None:
    """Garbage is collected again afterwards, also after an error."""
    import gc

    with pytest.raises(ZeroDivisionError), export._patient():
        1 / 0  # noqa: B018
    assert gc.isenabled()


def test_more_time_is_given_in_the_gradebook(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From the due date on; without one it says how to set it."""
    assert ended("extend", "ada", NAME, "2026-12-01") == 2
    assert "has no due date" in capsys.readouterr().err
    with closing(sqlite3.connect("course/gradebook.db")) as base, base:
        base.execute("update assignment set duedate = '2026-11-30 12:00:00.000000'")
    assert ended("extend", "ada", NAME, "2026-12-01T12:00") == 0
    assert "later than for others" in capsys.readouterr().out
    assert ended("extend", "nobody", NAME, "2026-12-01") == 2
    assert ended("extend", "ada", NAME, "2026-11-01") == 2
    assert ended("extend", "ada", "no_such", "2026-12-01") == 2


@pytest.mark.parametrize(("text", "hour"), [("2026-12-01", (23, 59)), ("2026-12-01T18:00", (18, 0))])
def test_a_date_without_an_hour_is_its_end(text: str, hour: tuple[int, int]) -> None:
    """In the machine's own zone."""
    when = extend._date(text).astimezone()

    assert (when.hour, when.minute) == hour
    assert extend._date(text).tzinfo is UTC


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0 h"), (86400, "1 d"), (90000, "1 d, 1 h"), (7200, "2 h")]
)
def test_a_time_is_said_in_days_and_hours(seconds: float, shown: str) -> None:
    """No more than is there."""
    assert extend._shown(seconds) == shown


def test_no_date_is_refused() -> None:
    """With two that would do."""
    with pytest.raises(argparse.ArgumentTypeError, match="2026-12-01T18:00"):
        extend._date("tomorrow")


def test_a_package_is_written_where_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Or the reason why not, in one line."""
    assert ended("bundle", bundle.SYSTEMS[0], NAME, "--output", "/proc/none/x.zip") == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_collection_is_told_in_lists(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is as it should be is counted; what needs a look is named, harmless in a terminal."""
    collect._tell(Collected(new=["ada", "bo"], late=["bo"], refused=["x\x1b[2J: no"]), here)
    said = capsys.readouterr().out

    assert said.startswith(f"2 students in {here}: 2 new\n")
    assert "late, says the LMS: (1)\n  bo\n" in said
    assert "\x1b" not in said
    assert ended("collect", "no_such", "x.zip") == 2


@pytest.mark.parametrize(
    ("text", "jobs"), [("1", 1), ("256", 256), ("0", None), ("-1", None), ("many", None)]
)
def test_judges_are_counted_from_1_to_256(text: str, jobs: int | None) -> None:
    """Anything else is no number of judges."""
    if jobs is not None:
        assert grade._jobs(text) == jobs
        return
    with pytest.raises(argparse.ArgumentTypeError, match="from 1 to 256"):
        grade._jobs(text)


def result(*checks: Outcome, score: float | None = 1.0, status: Status = Status.GRADED) -> Result:
    """Of one exercise."""
    return Result(
        "a",
        "ada",
        status,
        score,
        2.0,
        False,
        "none",
        exercises=(ExerciseResult("f", score, 2.0, checks=checks),),
    )


def test_a_difference_is_said_check_by_check() -> None:
    """And nothing where nothing changed."""
    was, now = (Outcome("test_x", "x", verdict) for verdict in (Verdict.FAIL, Verdict.PASS))

    assert grade._reasons(result(was), result(now)) == ["test_x: fail -> pass"]
    assert grade._reasons(result(was), result(was)) == []
    assert grade._reasons(None, result(now)) == ["new"]


def test_a_check_that_broke_is_named() -> None:
    """It is ours to mend."""
    broken = Outcome("test_x", "x", Verdict.ERROR, message="KeyError")

    assert list(grade._broken(result(broken))) == ["f: test_x: KeyError"]


def test_a_diff_writes_nothing(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All is as it was."""
    assert ended("grade", NAME, "--diff", "--jobs", "1") == 0
    assert capsys.readouterr().out == "0 of the results would change; nothing was written\n"
    Path("file").write_text("")
    assert ended("grade", NAME, "--results", "file") == 2


def test_an_empty_class_is_nothing_yet(here: Path) -> None:
    """No fault of anybody's."""
    from autograder.batch.grade import Job

    job = Job(load(NAME, find_course()), here / "none", here / "none")
    with pytest.raises(NothingYet, match="nobody handed in first_steps"):
        grade._say(job, Summary())


@pytest.mark.parametrize(
    ("calls", "line"),
    [
        ([], "no system call was refused"),
        ([(RefusedCall("fork", (), "starts no process"), 2)], "fork, 2 times: no course can allow it"),
        ([(RefusedCall("fcntl", ((1, "8"),), None), 1)], "fcntl (argument 1 = 8), 1 time: "),
    ],
)
def test_refused_calls_are_told_with_what_can_be_done(
    calls: list[tuple[RefusedCall, int]], line: str
) -> None:
    """A promise cannot be given up by a course."""
    assert line in "\n".join(doctor.call_lines(Path("x.ipynb"), calls))


@pytest.mark.parametrize(
    ("level", "refused", "ending"),
    [
        ("landlock+seccomp+namespaces+rlimits", True, "All is well"),
        (
            "landlock+seccomp+namespaces+rlimits",
            False,
            "1 of 1 probes are not refused; `--isolation required` grades",
        ),
    ],
)
def test_a_door_that_is_open_is_said(level: str, refused: bool, ending: str) -> None:
    """With what grading would do here."""
    health = Health(level, {"kernel": "6"}, (Probe("read a file", "read", "x", (), refused=refused),), {})

    assert ending in doctor.lines(health)[-1]


@pytest.mark.parametrize("arguments", [["--mutants", "-1"], ["--all"], ["--matrix", "x.txt"]])
def test_what_cannot_be_proved_is_refused_before_it_starts(here: Path, arguments: list[str]) -> None:
    """Status 2, at once."""
    assert ended("verify", NAME, *arguments) == 2


def test_a_site_needs_an_assignment(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty course has none."""
    (tmp_path / "course.toml").write_text("")
    with chdir(tmp_path):
        assert ended("site") == 2
    assert "the course has no assignment" in capsys.readouterr().err


def test_the_demo_says_whose_mark_is_not_as_it_should_be(capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1 then."""
    from autograder.verify.demo_class import Row
    from autograder.verify.golden import Case

    case = Case("late", "ada", "", "graded", 2.0, {}, {}, {}, b"")
    rows = [Row(case, result(), "", tuple(case.faults(result())))]

    assert demo._end([Row(case, result(), "", ())]) == demo.DONE
    assert demo._end(rows) == demo.FAULT
    assert "not as it should be: ada (late): score is 1.0, 2.0 was due" in capsys.readouterr().out
    assert demo._marks([*rows, Row(case, result(score=None), "", ())]) == "1 -"


def arguments(*names: str, whole: bool = False, **more: object) -> argparse.Namespace:
    """As the parser would give them."""
    return argparse.Namespace(assignments=list(names), all=whole, **more)


def test_one_that_fails_stops_only_itself(capsys: pytest.CaptureFixture[str]) -> None:
    """The worst status is the command's."""
    done = []

    def one(given: argparse.Namespace) -> int:
        done.append(given.assignment)
        if given.assignment == "b":
            raise UsageError("b is odd")
        if given.assignment == "c":
            raise GraderError("c broke")
        return 0

    assert several.each(arguments("a", "b", "c", "d", "a"), one) == several.OURS
    assert done == ["a", "b", "c", "d"]
    assert "autograder: c: our own fault" in capsys.readouterr().err


def test_an_option_about_one_assignment_is_refused_for_several() -> None:
    """It would be overwritten by the next one."""
    with pytest.raises(UsageError, match="--output is about one assignment; 2 were named"):
        several.each(arguments("a", "b", output="x"), lambda _: 0)


@pytest.mark.parametrize(("name", "said"), [("grad", " (did you mean grade?)"), ("xyz", "")])
def test_a_slip_of_typing_is_guessed(name: str, said: str) -> None:
    """Only where one is near."""
    assert several.did_you_mean(name, ["grade", "generate"]) == said


def test_a_file_is_no_assignment(here: Path) -> None:
    """It is for another command, which is named."""
    with pytest.raises(UsageError, match=r"autograder check 'my notebook\.ipynb'"):
        several.chosen(arguments("my notebook.ipynb"))
    with pytest.raises(UsageError, match="not both"):
        several.chosen(arguments("a", whole=True))
    with pytest.raises(UsageError, match=NAME):
        several.chosen(arguments())


def test_the_results_are_json_of_version_1(here: Path) -> None:
    """A torn file has no score, an empty answer a zero."""
    torn, ada = (
        json.loads(Path(f"course/results/{NAME}/{who}.json").read_text("utf-8")) for who in ("torn", "ada")
    )

    assert (torn["version"], torn["status"], torn["score"]) == (1, "unreadable", None)
    assert (ada["status"], ada["score"]) == ("graded", 0.0)


def zipped(path: Path, *names: str) -> Path:
    """A zip of empty notebooks of these names."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, '{"cells": []}')
    return path


def test_whose_assignment_a_file_is_is_told_by_its_name(here: Path, tmp_path: Path) -> None:
    """Its own, or that of a file in a zip."""
    course = find_course()

    assert handed_in.choose(tmp_path / f"{NAME}.ipynb", course) == NAME
    assert handed_in.choose(zipped(tmp_path / "ada.zip", f"ada_{NAME}.ipynb"), course) == NAME


def test_a_class_is_not_one_student(here: Path, tmp_path: Path) -> None:
    """The command for it is said; two files of one student are no class."""
    assignment = load(NAME, find_course())
    handed_in.refuse_a_class(zipped(tmp_path / "one.zip", f"{NAME}.ipynb", "notes.ipynb"), assignment)
    with pytest.raises(UsageError, match="the notebooks of 2 students"):
        names = (f"{who}/{NAME}.ipynb" for who in ("ada", "bo"))
        handed_in.refuse_a_class(zipped(tmp_path / "two.zip", *names), assignment)


@pytest.mark.parametrize(("path", "who"), [(f"x/ada/{NAME}/a.ipynb", "ada"), ("x/ada/other/bo.ipynb", "bo")])
def test_a_student_is_told_by_the_folders(path: str, who: str) -> None:
    """Of nbgrader's kind; else by the file."""
    assert handed_in.student_of(Path(path), NAME) == who
