"""`autograder check` keeps its contract: what goes where, exit statuses, and what CI systems see."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from autograder.cli import check, main
from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id, is_answer, is_manual, text
from autograder.model.course import KIT, find_course
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.reference_text import Answers
from autograder.report.formats import markdown

HEAVY = {"rich", "nbgrader", "nbformat", "nbconvert", "jsonschema", "matplotlib", "sqlalchemy", "IPython"}
OURS = 105  # modules of the kit that a right answer needs: each takes half a millisecond to load


def result(score: float | None, status: Status = Status.GRADED, message: str = "values differ") -> Result:
    outcome = Outcome("test_double_values", "it is twice x", Verdict.FAIL, 1.0, message)
    exercise = ExerciseResult("double", score, 4.0, None, (outcome,))
    findings = (message,) if status is Status.UNREADABLE else ()
    exercises = () if status is Status.UNREADABLE else (exercise,)
    return Result("homework", "ada", status, score, 5.0, True, "seccomp", (), findings, exercises)


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course of one assignment, `homework`, as the working directory, and a notebook of Ada's."""
    for variable in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE"):
        monkeypatch.delenv(variable, raising=False)
    add_assignment(tmp_path, "homework")
    (tmp_path / "course.toml").touch()
    (tmp_path / "ada/homework").mkdir(parents=True)
    (tmp_path / "ada/homework/homework.ipynb").write_text(notebook())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def add_assignment(root: Path, name: str) -> None:
    for path in (
        f"assignments/{name}/{name}.ipynb",
        f"solutions/{name}/reference.py",
        f"solutions/{name}/test_{name}.py",
    ):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(notebook() if path.endswith(".ipynb") else "")


def notebook() -> str:
    marks = {"grade_id": "double", "solution": True, "grade": False, "locked": False, "schema_version": 3}
    answer = {
        "cell_type": "code",
        "metadata": {"nbgrader": marks},
        "source": ["def double(x):\n", "    return x"],
    }
    graded = {
        "nbgrader": {**marks, "grade_id": "check_double", "solution": False, "grade": True, "points": 4}
    }
    cells = [answer, {"cell_type": "code", "metadata": graded, "source": []}]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1)


@pytest.fixture
def ends_with(monkeypatch: pytest.MonkeyPatch) -> Callable[[Result], None]:
    """Grading ends with this result."""

    def patch(ending: Result) -> None:
        def grade(path: Path, *_: object) -> check.Graded:
            return check.Graded(ending, path.read_bytes(), str(path), datetime.now(UTC), 0.5)

        monkeypatch.setattr(check, "_grade", grade)

    return patch


NOTEBOOK = "ada/homework/homework.ipynb"
UNREADABLE = result(None, Status.UNREADABLE, "it holds no notebook")


@pytest.mark.parametrize(
    ("ending", "options", "status"),
    [
        (result(2.0), [], 0),
        (result(2.0), ["--fail-under", "50"], 0),
        (result(1.9), ["--fail-under", "50"], 1),
        (result(0.0), ["--fail-under", "0"], 0),
        (result(4.0), ["--fail-under", "100"], 0),
        (UNREADABLE, ["--fail-under", "50"], 2),
        (result(None, Status.ERROR), ["--fail-under", "50"], 3),
        (result(2.0, Status.GRADED_WITH_REPAIRS), [], 0),
    ],
)
def test_exit_status(
    course: Path, ends_with: Callable[[Result], None], ending: Result, options: list[str], status: int
) -> None:
    """0 done, 1 below the share of the automatic points, 2 unreadable, 3 our own fault."""
    ends_with(ending)

    assert main(["check", NOTEBOOK, *options]) == status


@pytest.mark.parametrize("ending", [result(2.0), UNREADABLE, result(None, Status.ERROR)])
def test_json_on_stdout_stands_alone(
    course: Path,
    ends_with: Callable[[Result], None],
    ending: Result,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Exactly the contract's bytes, also when nothing was graded, also on GitHub."""
    ends_with(ending)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    main(["check", NOTEBOOK, "--json", "-"])

    assert capsys.readouterr().out == ending.to_json()


@pytest.mark.parametrize("code", ["raise RuntimeError('a secret of the checks')", "exit()", "def ("])
def test_checks_that_cannot_be_used_are_our_own_fault(
    course: Path, capsys: pytest.CaptureFixture[str], code: str
) -> None:
    """Who asked for JSON gets an `error`; the file and what is wrong with it are for stderr alone."""
    checks = course / "solutions" / "homework" / "test_homework.py"
    checks.write_text(code)
    assert main(["check", NOTEBOOK, "--json", "-"]) == 3
    out, err = capsys.readouterr()

    assert Result.from_json(out).status is Status.ERROR
    assert "secret" not in out and "test_homework" not in out
    assert f"{checks} cannot be imported" in err and err.count("\n") == 1


@pytest.mark.parametrize("ending", [UNREADABLE, result(None, Status.ERROR)])
@pytest.mark.parametrize("options", [[], ["--json", "-"], ["--json", "r.json"]])
def test_what_was_not_graded_is_one_line_on_stderr(
    course: Path,
    ends_with: Callable[[Result], None],
    ending: Result,
    options: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It names the file and the reason."""
    ends_with(ending)
    main(["check", NOTEBOOK, *options])
    (line,) = capsys.readouterr().err.splitlines()

    assert NOTEBOOK in line
    assert "not graded: " in line


def test_every_file_that_was_asked_for_is_written(
    course: Path, ends_with: Callable[[Result], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each in its format, in folders that need not exist; people get the text, with a closing line."""
    ends_with(result(1.0))
    files = ["--json", "out/r.json", "--junit", "out/deep/j.xml", "--markdown", "out/s.md"]

    assert main(["check", NOTEBOOK, *files]) == 0
    assert Result.from_json(Path("out/r.json").read_text()) == result(1.0)
    assert ET.parse("out/deep/j.xml").getroot().tag == "testsuites"
    assert Path("out/s.md").read_text() == markdown.render(result(1.0))
    assert capsys.readouterr().out.splitlines()[-1].endswith("double loses 3 (values differ)")


def test_a_device_is_written_to_and_not_replaced(course: Path, ends_with: Callable[[Result], None]) -> None:
    """`--json /dev/null` is no file to rename over."""
    ends_with(result(1.0))
    main(["check", NOTEBOOK, "--json", "/dev/null"])

    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--fail-under", "101"], "not a percentage"),
        (["--fail-under", "nan"], "not a percentage"),
        (["--json", "-", "--junit", "-"], "only one of"),
        (["--assignment", "nothing"], "homework"),
        (["--json", "/proc/nowhere/r.json"], "cannot be written"),
        (["--nonsense"], "--help"),
    ],
)
def test_a_wrong_call_is_one_line(
    course: Path,
    ends_with: Callable[[Result], None],
    options: list[str],
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit status 2 and what to do about it."""
    ends_with(result(1.0))

    assert main(["check", NOTEBOOK, *options]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert words in line


@pytest.mark.parametrize(
    ("assignments", "file", "expected"),
    [
        (["homework"], "homework.ipynb", "homework"),
        (["homework"], "my solution (2).ipynb", "homework"),
        (["homework", "second"], "second.ipynb", "second"),
        (["homework", "second"], "my solution.ipynb", None),
    ],
)
def test_which_assignment_it_is(
    course: Path, assignments: list[str], file: str, expected: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file's name tells, else the course's only one; else a question that names the choices."""
    for name in assignments:
        add_assignment(course, name)
    main(["check", f"missing/{file}", "--json", "-"])
    out, err = capsys.readouterr()

    assert (json.loads(out)["assignment"] if out else None) == expected
    assert expected or "homework, second" in err


@pytest.mark.parametrize(
    ("file", "options", "student"),
    [
        (NOTEBOOK, [], "ada"),
        ("Zoë, jr./homework/other.ipynb", [], "Zoë, jr."),
        ("elsewhere/bob.ipynb", [], "bob"),
        (NOTEBOOK, ["--student", "grace"], "grace"),
    ],
)
def test_whose_it_is(
    course: Path, file: str, options: list[str], student: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The folder above the assignment's, else the file's name, unless it is said."""
    Path(NOTEBOOK).unlink()
    main(["check", file, "--assignment", "homework", *options, "--json", "-"])

    assert json.loads(capsys.readouterr().out)["student"] == student


def test_a_missing_file_is_unreadable(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 2, a result that says why and holds no path, all points still to be had."""
    status = main(["check", "nobody/homework/gone.ipynb", "--json", "-", "--markdown", "s.md"])
    out, err = capsys.readouterr()
    found = json.loads(out)

    assert status == 2
    assert (found["status"], found["score"], found["max_score"], found["exercises"]) == (
        "unreadable",
        None,
        4.0,
        [],
    )
    assert found["findings"]
    assert "gone" not in out
    assert "nobody/homework/gone.ipynb" in err
    assert Path("s.md").read_text()


def test_on_github_the_cell_is_annotated_and_the_summary_grows(
    course: Path,
    ends_with: Callable[[Result], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The file is named from the repository's root, the line is the exercise's first."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(course / "summary.md"))
    monkeypatch.setenv("GITHUB_WORKSPACE", str(course.parent))
    Path("summary.md").write_text("before\n")
    ends_with(result(1.0, message="::warning::forged\n::error::forged"))
    main(["check", NOTEBOOK])
    commands = re.findall(r"^\s*::(\w+) (.*?)::", capsys.readouterr().out, re.MULTILINE)
    line = next(n for n, row in enumerate(notebook().splitlines(), 1) if "def double" in row)

    assert commands == [("error", f"file={course.name}/{NOTEBOOK},line={line},title=double%3A 1 of 4 points")]
    assert Path("summary.md").read_text().startswith("before\n## homework")


@pytest.mark.parametrize("used", [0, markdown.CAP - 5000, markdown.CAP - 10, markdown.CAP, markdown.CAP + 9])
def test_the_summary_stays_under_githubs_cap(
    course: Path, ends_with: Callable[[Result], None], monkeypatch: pytest.MonkeyPatch, used: int
) -> None:
    """Other steps' text counts; above 1024 KiB GitHub would show none of it."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(course / "summary.md"))
    Path("summary.md").write_text("x" * used)
    ends_with(result(1.0, message="é" * 600_000))
    main(["check", NOTEBOOK])

    assert Path("summary.md").stat().st_size <= max(markdown.CAP, used)


def kit() -> Assignment:
    course = find_course(KIT)
    return load("forget_gate", course)


def submission(path: Path, wrong: str = "", answer: str = "") -> Path:
    """The forget gate with the reference's answers, but for one."""
    assignment = kit()
    answers = Answers.read(assignment)
    book = json.loads(assignment.source.read_text("utf-8"))
    for cell in book["cells"]:
        if is_answer(cell) and not is_manual(cell) and cell["cell_type"] == "code":
            name = grade_id(cell)
            cell["source"] = answer if name == wrong else answers.filled(name, text(cell))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(book, indent=1), "utf-8")
    return path


def autograder(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """The whole process, as CI starts it."""
    command = [sys.executable, "-m", "autograder", *map(str, arguments)]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GITHUB_")}
    return subprocess.run(command, cwd=folder, env=plain, capture_output=True, text=True, check=False)


def test_the_right_answers_get_full_marks(tmp_path: Path) -> None:
    """As a whole process with the real checks: exit status 0 at --fail-under 100, and nothing is wrong."""
    file = submission(tmp_path / "ada/forget_gate/forget_gate.ipynb")
    ended = autograder("check", file, "--fail-under", "100", "--json", tmp_path / "r.json", folder=KIT)
    graded = Result.from_json((tmp_path / "r.json").read_text("utf-8"))

    assert (ended.returncode, ended.stderr) == (0, "")
    assert (graded.student, graded.status, graded.score) == ("ada", Status.GRADED, 35.0)
    assert "nothing is wrong" in ended.stdout.splitlines()[-1]


def test_a_mistake_is_named_at_the_end(tmp_path: Path) -> None:
    """Who forgot the bias reads it in the closing line, and fails --fail-under 100."""
    answer = "def linear(concat, W_f, b_f):\n    return concat @ W_f\n"
    file = submission(tmp_path / "homework.ipynb", "linear", answer)
    ended = autograder("check", file, "--fail-under", "100", folder=KIT)

    assert (ended.returncode, ended.stderr) == (1, "")
    assert "linear loses" in ended.stdout.splitlines()[-1]


def test_no_slow_module_is_loaded(tmp_path: Path) -> None:
    """One notebook is checked without nbgrader, rich, IPython and the like in the grader's process.

    A right one also without the diagnosis, of which nobody asks anything.
    """
    file = submission(tmp_path / "homework.ipynb")
    code = (
        "import sys; from autograder.cli import main; "
        f"status = main(['check', {str(file)!r}, '--json', '/dev/null']); "
        "print(status, *sys.modules, file=sys.stderr)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    status, *modules = ended.stderr.split()
    ours = [name for name in modules if name.startswith("autograder.")]

    assert (status, HEAVY & {name.partition(".")[0] for name in modules}) == ("0", set())
    assert [name for name in ours if name in ("autograder.diagnosis.case", "autograder.reading.slips")] == []
    assert len(ours) <= OURS
