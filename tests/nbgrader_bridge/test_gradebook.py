"""The gradebook's rows: equal to those that nbgrader's own autograde leaves, kept, never doubled."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from autograder.grading.engine import Graded, RunCell
from autograder.model.assignment import Assignment
from autograder.model.course import find_course
from autograder.model.result import ExerciseResult, Result, Status
from autograder.nbgrader_bridge import autograded, gradebook
from autograder.nbgrader_bridge.timestamp import timestamp
from tests.scraped import row as row_of

DUE = "2026-11-20 12:00:00.000000"
IN_TIME, LATE = datetime(2026, 11, 19, 8, 30), datetime(2026, 11, 21, 12, 0, 0, 250000)
TABLES = {
    "students": "select * from student order by id",
    "submissions": """select a.name, s.student_id, s.timestamp, s.extension from submitted_assignment s
        join assignment a on a.id = s.assignment_id order by 2""",
    "notebooks": """select n.name, s.student_id, p.flagged, p.late_submission_penalty
        from submitted_notebook p join notebook n on n.id = p.notebook_id
        join submitted_assignment s on s.id = p.assignment_id order by 2""",
    "grades": """select c.name, c.type, s.student_id, g.auto_score, g.manual_score, g.extra_credit,
        g.needs_manual_grade from grade g join base_cell c on c.id = g.cell_id
        join submitted_notebook p on p.id = g.notebook_id
        join submitted_assignment s on s.id = p.assignment_id order by 3, 1""",
    "comments": """select c.name, c.type, s.student_id, k.auto_comment, k.manual_comment from comment k
        join base_cell c on c.id = k.cell_id join submitted_notebook p on p.id = k.notebook_id
        join submitted_assignment s on s.id = p.assignment_id order by 3, 1""",
}
# nbgrader alone, on notebooks whose grade cells have been executed already.
NBGRADER_ALONE = """
c.Autograde.exporter_class = "nbconvert.exporters.NotebookExporter"
c.Autograde.sanitize_preprocessors = ["nbgrader.preprocessors.OverwriteCells"]
c.Autograde.autograde_preprocessors = [
    "nbgrader.preprocessors.SaveAutoGrades", "nbgrader.preprocessors.AssignLatePenalties",
]
"""
PENALTY = '\nc.LateSubmissionPlugin.penalty_method = "zero"\n'


def graded(
    work: Assignment, scores: Mapping[str, float | None], answers: Mapping[str, str]
) -> dict[str, Any]:
    """The autograded notebook of a submission with these scores, and these texts in its answer cells."""
    cells = tuple(
        RunCell(cell["cell_type"], answers.get(cell["id"], cell["source"]), cell["id"], cell["metadata"])
        for cell in work.released
    )
    exercises = tuple(
        ExerciseResult(exercise.name, scores[exercise.name], exercise.points) for exercise in work.exercises
    )
    result = Result(work.name, "", Status.GRADED, None, work.max_score, True, "", exercises=exercises)
    return autograded.notebook(Graded(result, cells), work)


def full(work: Assignment) -> dict[str, float | None]:
    return {exercise.name: exercise.points for exercise in work.exercises}


def nothing(work: Assignment) -> dict[str, float | None]:
    return dict.fromkeys(full(work), 0.0)


def answered(work: Assignment) -> dict[str, str]:
    return {exercise.cell: f"def {exercise.name}(): ..." for exercise in work.exercises} | {
        "reflection": "but"
    }


def rows(work: Assignment) -> dict[str, list[Any]]:
    """Every row about submissions, without ids."""
    with closing(sqlite3.connect(work.course.generated / "gradebook.db")) as connection:
        return {name: connection.execute(query).fetchall() for name, query in TABLES.items()}


def change(work: Assignment, *statements: str) -> None:
    with closing(sqlite3.connect(work.course.generated / "gradebook.db")) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def write(work: Assignment, *graded_rows: gradebook.GradedRow) -> None:
    with gradebook.Gradebook(work.course, work) as book:
        book.write(graded_rows)


def known_students(work: Assignment) -> set[str]:
    with gradebook.Gradebook(work.course, work) as book:
        return book.students()


def hand_in(work: Assignment, student: str, notebook: dict[str, Any], when: datetime | None) -> None:
    folder = work.course.submitted() / student / work.name
    folder.mkdir(parents=True)
    (folder / f"{work.name}.ipynb").write_text(json.dumps(notebook), "utf-8")
    if when:
        (folder / "timestamp.txt").write_text(f"{when} UTC", "utf-8")


@pytest.mark.filterwarnings("ignore")  # of nbgrader, which is imported for its penalties
def test_rows_equal_those_of_nbgraders_own_autograde(
    generated: Assignment, tmp_path_factory: pytest.TempPathFactory, run: Callable[..., str]
) -> None:
    """new and known, right and empty, late and penalised, with marks and comments by hand: the same rows"""
    work = generated
    partly = {**full(work), "linear": 5.5, "sigmoid": 0.0}
    some = {**answered(work), "forget": work.released[0]["source"]}
    class_ = {
        "ada": (graded(work, full(work), answered(work)), IN_TIME),
        "bob": (graded(work, nothing(work), {}), None),
        "cyd": (graded(work, partly, some), LATE),
        "dee": (graded(work, partly, answered(work)), LATE),
        "eve": (graded(work, partly, {**answered(work), "reflection": "YOUR ANSWER HERE"}), IN_TIME),
    }
    config = work.course.root / "nbgrader_config.py"
    config.write_text(config.read_text("utf-8") + PENALTY, "utf-8")
    change(work, f"update assignment set duedate = '{DUE}'")
    for student in ("dee", "eve"):
        write(work, row_of(student, graded(work, nothing(work), answered(work)), IN_TIME))
    change(
        work,
        "update grade set manual_score = 3.5, extra_credit = 1 where cell_id in"
        " (select id from base_cell where name in ('reflection', 'check_linear'))",
        "update comment set manual_comment = 'well seen'",
    )
    for student, (notebook, when) in class_.items():
        hand_in(work, student, notebook, when)
    other = copied(work, tmp_path_factory.mktemp("nbgrader") / "copy", NBGRADER_ALONE)

    run(other.course.root, "nbgrader", "autograde", work.name)
    write(work, *(row_of(student, *handed_in) for student, handed_in in class_.items()))

    expected = rows(other)
    assert len(expected["grades"]) == len(class_) * (len(work.exercises) + 1)
    assert rows(work) == expected


def copied(work: Assignment, root: Path, config: str) -> Assignment:
    shutil.copytree(work.course.root, root)
    path = root / "nbgrader_config.py"
    path.write_text(path.read_text("utf-8") + config, "utf-8")
    return replace(work, course=find_course(root))


def test_writing_twice_changes_nothing(generated: Assignment) -> None:
    """a second run leaves the same rows, ids too"""
    row = row_of("ada", graded(generated, full(generated), answered(generated)), IN_TIME)
    write(generated, row)
    before = everything(generated)
    write(generated, row, row)

    assert everything(generated) == before


def everything(work: Assignment) -> dict[str, list[Any]]:
    tables = ("student", "submitted_assignment", "submitted_notebook", "grade", "comment")
    with closing(sqlite3.connect(work.course.generated / "gradebook.db")) as connection:
        return {name: sorted(connection.execute(f"select * from {name}")) for name in tables}


def test_manual_marks_and_comments_survive_a_regrade(generated: Assignment) -> None:
    """the mark stays, and the cell asks for another look, as nbgrader has it"""
    write(generated, row_of("ada", graded(generated, nothing(generated), answered(generated))))
    change(generated, "update grade set manual_score = 4", "update comment set manual_comment = 'good'")
    write(generated, row_of("ada", graded(generated, full(generated), answered(generated))))

    grades = {name: rest for name, _, _, *rest in rows(generated)["grades"]}
    assert grades["check_linear"] == [7.0, 4.0, None, 1]
    assert grades["reflection"] == [None, 4.0, None, 1]
    assert {row[-1] for row in rows(generated)["comments"]} == {"good"}


def test_our_own_fault_costs_and_awards_nothing(generated: Assignment) -> None:
    """an exercise without a score has none in the gradebook and waits for a person"""
    scores = {**full(generated), "linear": None}
    write(generated, row_of("ada", graded(generated, scores, answered(generated))))

    grades = {name: rest for name, _, _, *rest in rows(generated)["grades"]}
    assert grades["check_linear"] == [None, None, None, 1]
    assert grades["check_sigmoid"] == [7.0, None, None, 0]


@pytest.mark.filterwarnings("ignore")  # of nbgrader and what it imports
def test_nbgraders_command_leaves_our_own_fault_unscored_too(generated: Assignment) -> None:
    """its own step would pay a grade cell without a number in full; ours writes the same rows as above"""
    import nbformat

    from autograder.nbgrader_bridge.preprocessors import SaveScores

    notebook = graded(generated, {**full(generated), "linear": None}, answered(generated))
    for student in ("ada", "bob"):
        write(generated, row_of(student, None))
    names = {"notebook": generated.name, "assignment": generated.name, "student": "ada"}
    resources = {"nbgrader": {**names, "db_url": generated.course.gradebook_url}}
    SaveScores().preprocess(nbformat.from_dict(notebook), resources)
    write(generated, row_of("bob", notebook))

    by_student: dict[str, list[Any]] = {"ada": [], "bob": []}
    for name, kind, student, *rest in rows(generated)["grades"]:
        by_student[student].append((name, kind, *rest))
    assert ("check_linear", "GradeCell", None, None, None, 1) in by_student["ada"]
    assert by_student["ada"] == by_student["bob"]


def test_an_unreadable_submission_is_listed_and_keeps_earlier_marks(generated: Assignment) -> None:
    """its rows are there, marked for a person; what was graded before is not touched"""
    write(generated, row_of("ada", graded(generated, full(generated), answered(generated))))
    before = rows(generated)["grades"]
    write(generated, row_of("ada", None), row_of("zip", None, IN_TIME))

    after = rows(generated)["grades"]
    assert after[: len(before)] == before
    assert {tuple(row[3:]) for row in after[len(before) :]} == {(None, None, None, 1)}


def test_students_of_an_assignment_are_known(generated: Assignment) -> None:
    """nobody before anything is written, then everybody who handed in"""
    assert known_students(generated) == set()
    write(generated, *(row_of(name, None) for name in ("ada", "Zoë", "'; drop table grade; --")))

    assert known_students(generated) == {"ada", "Zoë", "'; drop table grade; --"}


def test_a_gradebook_that_is_missing_is_not_made_by_asking(generated: Assignment) -> None:
    """no empty database is left where nbgrader would make its own"""
    path = generated.course.generated / "gradebook.db"
    path.unlink()

    assert not gradebook.knows(generated.course, generated)
    assert known_students(generated) == set()
    assert not path.exists()


def test_an_assignment_is_known_with_its_points(generated: Assignment) -> None:
    """other points in the notebook than in the gradebook: it must be generated again"""
    assert gradebook.knows(generated.course, generated)
    change(generated, "update grade_cells set max_score = 8 where max_score = 9")

    assert not gradebook.knows(generated.course, generated)


def test_foreign_keys_have_indexes(generated: Assignment) -> None:
    """looking up one submission's rows scans no table, however large the class"""
    gradebook.ensure_assignment(generated.course, generated)
    with closing(sqlite3.connect(generated.course.generated / "gradebook.db")) as connection:
        plans = [
            connection.execute(f"explain query plan select * from {table} where {column} = 'x'").fetchone()[
                -1
            ]
            for table, column in (
                ("grade", "notebook_id"),
                ("comment", "notebook_id"),
                ("submitted_notebook", "assignment_id"),
                ("submitted_assignment", "student_id"),
            )
        ]

    assert [plan for plan in plans if "USING INDEX" not in plan] == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("2026-11-20 12:00:00.250000 UTC", datetime(2026, 11, 20, 12, 0, 0, 250000)),
        ("2026-11-20 12:00:00 UTC\n", datetime(2026, 11, 20, 12)),
        ("2015-02-02 14:58:23.948203 America/Los_Angeles", datetime(2015, 2, 2, 22, 58, 23, 948203)),
        ("2015-02-02T14:58:23+02:00", datetime(2015, 2, 2, 12, 58, 23)),
        ("", None),
        ("soon", None),
        ("9999-99-99 99:99:99 UTC", None),
    ],
)
def test_timestamps_are_read_as_nbgrader_writes_them(
    tmp_path: Path, told: str, expected: datetime | None
) -> None:
    """in UTC without a zone; what is no time is none"""
    (tmp_path / "timestamp.txt").write_text(told, "utf-8")

    assert timestamp(tmp_path) == expected
