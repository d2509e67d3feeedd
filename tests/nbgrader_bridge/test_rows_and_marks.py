"""What the gradebook holds and says: sums, rows, penalties; pages made again, and nbgrader's settings."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import Connection, select
from traitlets.config import Config

from autograder.model.course import KIT, Course, find_course
from autograder.model.errors import GraderError, NothingYet, UsageError
from autograder.model.result import Result, Status
from autograder.nbgrader_bridge import (
    assignment_rows,
    extension,
    feedback_pages,
    gradebook_queries,
    gradebook_rows,
    late,
    marks,
    schema,
    settings,
    submission_factory,
)
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.gradebook import GradedRow
from tests.classroom import ASSIGNMENT
from tests.markbook import Row, write_gradebook

DUE = "2026-11-01 08:00:00.000000"
ROWS = [
    Row("ada", auto=20.0, manual=5.0, penalty=2.0, last="Z"),
    Row("bo", auto=30.0, last="Y"),
    Row("cy", last="X"),
    Row("dan", unscored=True, last="W"),
]


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Course:
    """A course with a gradebook."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    write_gradebook(tmp_path / "course/gradebook.db", ROWS, DUE)
    return Course(tmp_path)


@pytest.fixture
def connection(course: Course) -> Iterator[Connection]:
    """To that gradebook, for one transaction."""
    engine = schema.connect(course.gradebook_url)
    with engine.begin() as made:
        yield made
    engine.dispose()


def test_marks_are_nbgraders_sums(course: Course) -> None:
    """In the order of names; without a submission nothing is a zero that was given."""
    given = marks.from_gradebook(course.gradebook_url, [ASSIGNMENT])

    assert [(mark.student, mark.score, mark.submitted, mark.scored) for mark in given] == [
        ("dan", 0.0, True, False),
        ("cy", 0.0, False, False),
        ("bo", 30.0, True, True),
        ("ada", 23.0, True, True),
    ]
    assert [mark.needs_manual_grade for mark in given] == [True, False, True, False]
    assert {mark.max_score for mark in given} == {40.0}
    assert [mark.student for mark in marks.from_gradebook(course.gradebook_url, students=["bo"])] == ["bo"]


def test_one_query_asks_for_all(connection: Connection) -> None:
    """Whatever the number of students."""
    rows = connection.execute(gradebook_queries.query([ASSIGNMENT], ["ada", "bo"])).all()

    assert len(rows) == 2


def test_a_penalty_never_makes_a_mark_negative(course: Course) -> None:
    """As nbgrader exports it."""
    (mark,) = marks.from_gradebook(course.gradebook_url, students=["ada"])

    assert replace(mark, raw_score=1.0).score == 0.0


@pytest.mark.parametrize(
    ("url", "assignments", "error", "reason"),
    [
        ("sqlite:////nowhere/gradebook.db", [], UsageError, "no gradebook yet"),
        ("", ["other"], NothingYet, f"no assignment 'other' in the gradebook; it holds {ASSIGNMENT}"),
        ("sqlite:///{torn}", [], UsageError, "cannot be read as a gradebook: file is not a database"),
    ],
)
def test_a_gradebook_that_cannot_be_read_is_named(
    course: Course, tmp_path: Path, url: str, assignments: list[str], error: type, reason: str
) -> None:
    """With the reason."""
    (tmp_path / "torn").write_bytes(b"x" * 4096)
    with pytest.raises(error, match=reason):
        marks.from_gradebook(url.format(torn=tmp_path / "torn") or course.gradebook_url, assignments)


def test_a_due_date_is_none_where_nobody_knows_it(course: Course) -> None:
    """No error: submissions are collected before there is a gradebook."""
    assert marks.duedate(course.gradebook_url, ASSIGNMENT) == datetime(2026, 11, 1, 8)
    assert marks.duedate(course.gradebook_url, "other") is None
    assert marks.duedate("sqlite:////nowhere", ASSIGNMENT) is None


def test_assignments_come_by_due_date() -> None:
    """Those without one in the order that was asked for, behind the others."""

    def mark(name: str, due: datetime | None) -> marks.Mark:
        return marks.Mark(name, due, "ada", "", "", "", "", True, True, None, 0.0, 0.0, False, 0.0)

    given = [
        mark("a", None),
        mark("b", datetime(2026, 2, 1)),
        mark("c", datetime(2026, 1, 1)),
        mark("d", None),
    ]

    assert list(marks.in_order(given, ["d", "a", "b", "c", "none"])) == ["c", "b", "d", "a"]


def write(connection: Connection, row: GradedRow, penalty: Any = lambda *_: None) -> None:
    """One student's rows."""
    gradebook_rows.write(
        connection, assignment_rows.frame(connection, ASSIGNMENT), {row.student: row}, penalty
    )


def grades(connection: Connection, student: str) -> dict[str, tuple[float | None, float | None]]:
    """Automatic and manual score, by cell."""
    table, part, whole = schema.grade, schema.submitted_notebook, schema.submitted_assignment
    rows = connection.execute(
        select(table.c.cell_id, table.c.auto_score, table.c.manual_score)
        .join(part, part.c.id == table.c.notebook_id)
        .join(whole, whole.c.id == part.c.assignment_id)
        .where(whole.c.student_id == student)
    )
    return {cell: (auto, manual) for cell, auto, manual in rows}


def test_what_a_person_gave_stays(connection: Connection) -> None:
    """A regrade changes the automatic score alone, and that mark waits to be looked at again."""
    write(connection, GradedRow("ada", None, {"check_linear": 25.0}))

    assert grades(connection, "ada") == {"check_linear": (25.0, None), "reflection": (None, 5.0)}


def test_a_submission_that_could_not_be_read_takes_nothing_away(connection: Connection) -> None:
    """It has rows, for somebody to look at, and no score."""
    write(connection, GradedRow("ada"))
    write(connection, GradedRow("new"))

    assert grades(connection, "ada")["check_linear"] == (20.0, None)
    assert set(grades(connection, "new").values()) == {(None, None)}


def test_seconds_late_count_from_the_student_s_own_due_date(connection: Connection) -> None:
    """And the points off follow the score with a person's marks in it."""
    asked: list[tuple[str, float, float]] = []

    def penalty(student: str, score: float, seconds: float) -> float:
        asked.append((student, score, seconds))
        return 1.0

    write(
        connection,
        GradedRow("ada", datetime(2026, 11, 1, 8, 1), {"check_linear": 25.0}, frozenset(("reflection",))),
        penalty,
    )

    column = schema.submitted_notebook.c.late_submission_penalty
    assert asked == [("ada", 30.0, 60.0)]
    assert connection.scalars(select(column).where(column == 1.0)).all() == [1.0]


def test_an_assignment_that_was_never_generated_is_our_fault(connection: Connection) -> None:
    """No submission's."""
    with pytest.raises(GraderError, match="does not know other"):
        assignment_rows.frame(connection, "other")


@pytest.mark.parametrize(
    ("mark", "score"),
    [
        (gradebook_rows.Mark("1", 2.0), 2.0),
        (gradebook_rows.Mark("1", 2.0, 5.0, 1.0), 6.0),
        (gradebook_rows.Mark("1", None, 0.0, 1.0), 1.0),
        (gradebook_rows.Mark("1", None, None, 1.0), 0.0),
    ],
)
def test_a_manual_mark_takes_precedence(mark: gradebook_rows.Mark, score: float) -> None:
    """Also when it is a zero; extra credit comes with a mark only."""
    assert mark.score == score


def test_an_extension_is_kept_and_changed(course: Course) -> None:
    """For who has handed in, and who has not yet."""
    until = datetime(2026, 11, 3, 8, tzinfo=UTC)

    assert extension.extend(course, "ada", ASSIGNMENT, until) == extension.Given(timedelta(days=2), True)
    assert extension.extend(course, "cy", ASSIGNMENT, until) == extension.Given(timedelta(days=2), False)
    assert extension.extend(course, "cy", ASSIGNMENT, until).was_graded
    (mark,) = marks.from_gradebook(course.gradebook_url, students=["cy"])
    assert (mark.extension, mark.submitted) == (timedelta(days=2), False)


@pytest.mark.parametrize(
    ("student", "assignment", "day", "reason"),
    [
        ("ada", "other", 3, "does not know other"),
        ("eve", ASSIGNMENT, 3, "nbgrader db student add eve"),
    ],
)
def test_an_extension_that_cannot_be_given_says_why(
    course: Course, student: str, assignment: str, day: int, reason: str
) -> None:
    """And what to do."""
    with pytest.raises(UsageError, match=reason):
        extension.extend(course, student, assignment, datetime(2026, 11, day, tzinfo=UTC))


def test_an_extension_needs_a_gradebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And is never earlier than the due date."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    (tmp_path / "course").mkdir()
    with pytest.raises(UsageError, match="no gradebook yet"):
        extension.extend(Course(tmp_path), "ada", ASSIGNMENT, datetime.now(UTC))
    write_gradebook(tmp_path / "course/gradebook.db", ROWS, DUE)
    with pytest.raises(UsageError, match="later than that"):
        extension.extend(Course(tmp_path), "ada", ASSIGNMENT, datetime(2026, 10, 1, tzinfo=UTC))


@pytest.mark.parametrize(("method", "points"), [(None, None), ("none", None), ("zero", 7.0)])
def test_the_course_s_own_rule_says_what_is_taken_off(
    tmp_path: Path, method: str | None, points: float | None
) -> None:
    """nbgrader's plugin, which is not even loaded where none is configured."""
    line = f"c.LateSubmissionPlugin.penalty_method = {method!r}" if method else ""
    (tmp_path / "nbgrader_config.py").write_text(f"c = get_config()\n{line}\n")
    ask = late.penalty(Course(tmp_path))

    assert ask("ada", 7.0, 3600.0) == points
    assert ask("ada", 7.0, 3600.0) == points


def test_settings_keep_everything_in_the_course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step of ours is one that can be imported."""
    from traitlets.utils.importstring import import_item

    monkeypatch.setenv("PATH", "/bin")
    monkeypatch.delenv("AUTOGRADER_EXCHANGE", raising=False)
    (tmp_path / "course.toml").write_text('id = "lstm"')
    config = Config()
    settings.configure(config, tmp_path)
    named = [*config.GenerateAssignment.preprocessors, *config.Autograde.autograde_preprocessors]

    assert config.CourseDirectory.course_id == "lstm"
    assert config.Exchange.root == str(tmp_path / "exchange")
    assert (tmp_path / "course").is_dir()
    assert all(import_item(name) for name in [*named, *config.GenerateSolution.preprocessors])


def test_a_result_that_is_none_says_what_to_run(tmp_path: Path) -> None:
    """Not there, torn, or of another version."""
    torn = tmp_path / "torn.json"
    for text in ("", "{", '{"version": 9}'):
        torn.write_text(text)
        with pytest.raises(UsageError, match="delete it and run `autograder grade a`"):
            feedback_pages.result(torn, "a")
    with pytest.raises(UsageError, match="not graded yet"):
        feedback_pages.result(tmp_path / "none.json", "a")
    with pytest.raises(UsageError, match="cannot be read"):
        feedback_pages.cells(torn, "a")


def test_outputs_in_pieces_are_put_together(tmp_path: Path) -> None:
    """nbformat allows a list of lines."""
    path = tmp_path / "a.ipynb"
    outputs = [
        {"output_type": "stream", "text": ["a", "b"]},
        {"data": {"text/plain": ["1", "2"], "image/png": "x"}},
    ]
    cell = {"cell_type": "code", "source": ["x", "y"], "outputs": outputs}
    path.write_text(json.dumps({"cells": [cell, {"cell_type": "markdown", "source": "z"}]}))
    code, text = feedback_pages.cells(path, "a")

    assert (code.source, text.source) == ("xy", "z")
    assert code.outputs[0]["text"] == "ab"
    assert code.outputs[1]["data"] == {"text/plain": "12", "image/png": "x"}


def test_a_page_is_made_for_who_could_not_be_read(
    course_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Out of the result alone; the second time nothing is new."""
    monkeypatch.delenv("AUTOGRADER_DB_URL", raising=False)
    assignment = load(ASSIGNMENT, find_course(course_folder))
    results = assignment.course.results(ASSIGNMENT)
    with pytest.raises(NothingYet):
        feedback_pages.write(assignment, results)
    results.mkdir(parents=True)
    torn = Result(ASSIGNMENT, "ada", Status.UNREADABLE, None, 40.0, False, "none", findings=("it is torn",))
    (results / "ada.json").write_text(torn.to_json())

    assert feedback_pages.write(assignment, results) == (1, 1)
    assert feedback_pages.write(assignment, results) == (1, 0)
    assert "it is torn" in feedback_pages.one(assignment, "ada")


def test_a_made_submission_is_the_release_with_answers_in_it() -> None:
    """Nothing, the reference, or others in their places."""
    assignment = load(ASSIGNMENT, find_course(KIT))
    made = submission_factory.MadeSubmission(assignment)

    def sources(data: bytes) -> dict[str, str]:
        return {cell["id"]: cell["source"] for cell in json.loads(data)["cells"]}

    stub, right, other = (
        sources(data) for data in (made.stub(), made.answered({}), made.answered({"linear": "pass"}))
    )
    assert "raise NotImplementedError()" in stub["linear"]
    assert "raise NotImplementedError()" not in right["linear"]
    assert {name for name in right if right[name] != other[name]} == {"linear"}


def test_a_function_of_a_check_file_stands_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Renamed, undecorated, with what it uses of its file."""
    import importlib.util

    path = tmp_path / "mistakes.py"
    path.write_text(
        "import math\n\ndef half(x):\n    return x / 2\n\n"
        "def wrong(x: float) -> float:\n    'A hint?'\n    return half(math.floor(x))\n"
    )
    spec = importlib.util.spec_from_file_location("mistakes", path)
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(__import__("sys").modules, "mistakes", module)
    spec.loader.exec_module(module)
    cell = submission_factory.cell_of(module.wrong, "right")
    namespace: dict[str, Any] = {}
    exec(cell, namespace)

    assert "A hint" not in cell
    assert namespace["right"](5.9) == math.floor(5.9) / 2
