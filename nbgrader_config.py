"""nbgrader's steps on this course's folders; nbgrader_bridge/preprocessors.py says what each of ours does."""

import os
import sys
from pathlib import Path

c = get_config()  # noqa: F821 - nbgrader provides it

COURSE = Path(__file__).resolve().parent
GENERATED = COURSE / "course"
EXCHANGE = Path(os.environ.get("AUTOGRADER_EXCHANGE") or COURSE / "exchange")

# nbgrader wants these to be there, and calls `alembic` by its bare name when it makes a gradebook.
GENERATED.mkdir(exist_ok=True)
EXCHANGE.mkdir(parents=True, exist_ok=True)
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])

# --- folders ---------------------------------------------------------------------
c.CourseDirectory.course_id = "lstm"
c.CourseDirectory.root = str(COURSE)
c.CourseDirectory.source_directory = "assignments"
c.CourseDirectory.release_directory = "course/release"
c.CourseDirectory.solution_directory = "course/solution"
c.CourseDirectory.submitted_directory = "course/submitted"
c.CourseDirectory.autograded_directory = "course/autograded"
c.CourseDirectory.feedback_directory = "course/feedback"
c.CourseDirectory.db_url = os.environ.get("AUTOGRADER_DB_URL") or f"sqlite:///{GENERATED / 'gradebook.db'}"
c.Exchange.root = str(EXCHANGE)

# --- release: nbgrader's own list and three steps of ours -----------------------------
c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "autograder.nbgrader_bridge.preprocessors.IncludeFiles",
    # Before anything that computes a checksum or saves a cell: locked cells are put back with their pictures.
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
    # Last: it sees what students would get, and refuses to write it when an answer or a hidden check shows.
    "autograder.nbgrader_bridge.preprocessors.RefuseLeaks",
]
# A mark scheme may stand with any hand-graded answer; nbgrader would allow it in task cells only.
c.ClearMarkScheme.enforce_metadata = False

# --- solution for teaching assistants: the mark scheme stays, they mark with it ---------
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

# --- autograde: our engine in the place of a kernel -------------------------------------
# Grade reads the file as it was handed in, damaged or not, so nothing is left to read or sanitise before it.
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

# --- feedback: our page, with the marks and comments of formgrader; no step of nbgrader's has to touch it ---
c.GenerateFeedback.exporter_class = "autograder.nbgrader_bridge.preprocessors.FeedbackPage"
c.GenerateFeedback.preprocessors = []
# Who handed in by another road than the exchange is named, and does not stop the others.
c.ExchangeFactory.release_feedback = "autograder.nbgrader_bridge.exchange.ReleaseFeedback"

# --- formgrader's pages ------------------------------------------------------------------
# How figures are drawn and checks speak is long, and not to be marked. (No tag of a student's gets that far.)
c.TagRemovePreprocessor.remove_cell_tags = {"draw", "helper"}
