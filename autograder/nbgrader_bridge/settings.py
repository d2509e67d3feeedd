"""nbgrader's steps on a course's folders; preprocessors.py says what each step of ours does."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from autograder.model.course import find_course


def configure(c: Any, root: Path) -> None:
    """Set nbgrader's configuration `c` for the course in `root`: its `nbgrader_config.py` asks for it.

    Raises UsageError when the course's settings cannot be used.
    """
    _folders(c, root)
    _release(c)
    _solution(c)
    _autograde(c)
    _feedback(c)
    _formgrader(c)


def _folders(c: Any, root: Path) -> None:
    """Where things are; nbgrader wants these folders to be there."""
    course = find_course(root)
    exchange = Path(os.environ.get("AUTOGRADER_EXCHANGE") or course.root / "exchange")
    course.generated.mkdir(exist_ok=True)
    exchange.mkdir(parents=True, exist_ok=True)
    # nbgrader calls `alembic` by its bare name when it makes a gradebook.
    os.environ["PATH"] = os.pathsep.join(
        [str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)]
    )
    c.CourseDirectory.course_id = course.id
    c.CourseDirectory.root = str(course.root)
    c.CourseDirectory.source_directory = "assignments"
    c.CourseDirectory.release_directory = "course/release"
    c.CourseDirectory.solution_directory = "course/solution"
    c.CourseDirectory.submitted_directory = "course/submitted"
    c.CourseDirectory.autograded_directory = "course/autograded"
    c.CourseDirectory.feedback_directory = "course/feedback"
    c.CourseDirectory.db_url = course.gradebook_url
    c.Exchange.root = str(exchange)


def _release(c: Any) -> None:
    """Release: nbgrader's own list and three steps of ours."""
    c.GenerateAssignment.preprocessors = [
        "nbgrader.preprocessors.IncludeHeaderFooter",
        "autograder.nbgrader_bridge.preprocessors.IncludeFiles",
        # Before anything that saves a cell or its checksum: locked cells are put back with their pictures.
        "autograder.nbgrader_bridge.preprocessors.EmbedImages",
        "nbgrader.preprocessors.InstantiateTests",
        "nbgrader.preprocessors.LockCells",
        "nbgrader.preprocessors.ClearSolutions",
        "nbgrader.preprocessors.ClearOutput",
        "nbgrader.preprocessors.CheckCellMetadata",
        "nbgrader.preprocessors.ComputeChecksums",
        "nbgrader.preprocessors.SaveCells",
        "nbgrader.preprocessors.ClearHiddenTests",
        "nbgrader.preprocessors.ClearMarkScheme",
        "nbgrader.preprocessors.ComputeChecksums",
        "nbgrader.preprocessors.CheckCellMetadata",
        # Last: it sees what students would get, and refuses it when an answer or a hidden check shows.
        "autograder.nbgrader_bridge.preprocessors.RefuseLeaks",
    ]
    # A mark scheme may stand with any hand-graded answer; nbgrader would allow it in task cells only.
    c.ClearMarkScheme.enforce_metadata = False


def _solution(c: Any) -> None:
    """Solution for teaching assistants: the mark scheme stays, they mark with it."""
    c.GenerateSolution.preprocessors = [
        "nbgrader.preprocessors.IncludeHeaderFooter",
        "autograder.nbgrader_bridge.preprocessors.IncludeFiles",
        "autograder.nbgrader_bridge.preprocessors.EmbedImages",
        "nbgrader.preprocessors.LockCells",
        "nbgrader.preprocessors.ClearOutput",
        # After ClearOutput and before Execute: what is shown is what the reference really answers.
        "autograder.nbgrader_bridge.preprocessors.FillSolutions",
        "nbgrader.preprocessors.Execute",
    ]
    c.Execute.timeout = 120


def _autograde(c: Any) -> None:
    """Autograde: our engine in the place of a kernel."""
    # Links in what was handed in may lead to the teacher's own files.
    c.ExchangeFactory.collect = "autograder.nbgrader_bridge.exchange.Collect"
    # Grade reads the file as it was handed in, damaged or not: nothing is left to read or sanitise before it.
    c.Autograde.exporter_class = "autograder.nbgrader_bridge.preprocessors.Unread"
    c.Autograde.sanitize_preprocessors = []
    c.Autograde.autograde_preprocessors = [
        "autograder.nbgrader_bridge.preprocessors.Grade",
        "nbgrader.preprocessors.IgnorePattern",
        "nbgrader.preprocessors.LimitOutput",
        # Instead of SaveAutoGrades, which pays a grade cell without a score in full.
        "autograder.nbgrader_bridge.preprocessors.SaveScores",
        "nbgrader.preprocessors.AssignLatePenalties",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]


def _feedback(c: Any) -> None:
    """Feedback: our page, with the marks and comments of formgrader; no step of nbgrader's touches it."""
    c.GenerateFeedback.exporter_class = "autograder.nbgrader_bridge.preprocessors.FeedbackPage"
    c.GenerateFeedback.preprocessors = []
    # Who handed in by another road than the exchange is named, and does not stop the others.
    c.ExchangeFactory.release_feedback = "autograder.nbgrader_bridge.exchange.ReleaseFeedback"


def _formgrader(c: Any) -> None:
    """Formgrader's pages."""
    # How figures are drawn is long, and not to be marked. (No tag of a student's gets that far.)
    c.TagRemovePreprocessor.remove_cell_tags = {"draw", "helper"}
    c.HTMLExporter.preprocessors = ["autograder.nbgrader_bridge.preprocessors.ShowFormulas"]
