"""Our steps in nbgrader's lists (nbgrader_config.py says where they stand and why)."""

from __future__ import annotations

import atexit
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
from nbconvert.exporters import HTMLExporter, NotebookExporter
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor, SaveAutoGrades

from autograder.model import assignment, cells, includes, pictures
from autograder.model.course import find_course
from autograder.model.errors import GraderError, UsageError
from autograder.model.files import write_atomic
from autograder.model.result import Status
from autograder.nbgrader_bridge import assignments, autograded, feedback_pages
from autograder.reading.folder import find, read_file
from autograder.report import markup

if TYPE_CHECKING:
    from autograder.grading.engine import Engine, Graded

Step = tuple[Any, dict[str, Any]]

# nbgrader and nbconvert carry no types: what derives from them derives from Any.
# mypy: disable-error-code="misc"


class IncludeFiles(NbGraderPreprocessor):
    """What several notebooks share has one source: its text is put in where a cell asks for it."""

    def preprocess_cell(self, cell: Any, resources: dict[str, Any], index: int) -> Step:
        folder = Path(resources["metadata"]["path"])
        cell.source = includes.expand(
            cell.source, folder, Path(self.config.CourseDirectory.root), assignments.known_mistakes
        )
        return cell, resources


class EmbedImages(NbGraderPreprocessor):
    """`![alt](../../images/x.png)` becomes an attachment: a release is one file."""

    def preprocess_cell(self, cell: Any, resources: dict[str, Any], index: int) -> Step:
        if cell.cell_type == "markdown":
            folder = Path(resources["metadata"]["path"])
            source, attachments = pictures.embed(cell.source, folder, Path(self.config.CourseDirectory.root))
            if attachments:
                cell.source = source
                cell["attachments"] = nbformat.from_dict({**cell.get("attachments", {}), **attachments})
        return cell, resources


class ShowFormulas(NbGraderPreprocessor):
    """Formulas in formgrader as MathML: MathJax comes from another host, which may be out of reach."""

    def preprocess_cell(self, cell: Any, resources: dict[str, Any], index: int) -> Step:
        if cell.cell_type == "markdown":
            cell.source = markup.with_formulas(cell.source)
        return cell, resources


class RefuseLeaks(NbGraderPreprocessor):
    """Nothing is written when text of an answer, a hidden check or a mark scheme would be."""

    def preprocess(self, nb: Any, resources: dict[str, Any]) -> Step:
        from autograder.nbgrader_bridge import leaks, secret_texts

        faults = leaks.find(nb, secret_texts.secrets(_assignment(resources, self.config)))
        if faults:
            raise UsageError("; ".join(map(str, faults)))
        return nb, resources


class FillSolutions(NbGraderPreprocessor):
    """The reference answers in the empty solution regions; a cell graded by hand has the author's own."""

    def preprocess(self, nb: Any, resources: dict[str, Any]) -> Step:
        from autograder.nbgrader_bridge.reference_text import Answers

        answers = Answers.read(_assignment(resources, self.config))
        for cell in nb.cells:
            if cell.cell_type == "code" and cells.is_answer(cell) and not cells.is_manual(cell):
                cell.source = answers.filled(cells.grade_id(cell), cell.source)
        return nb, resources


class Unread(NotebookExporter):
    """Starts from an empty notebook: `Grade` reads the submission, which may be none that nbformat reads."""

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **kwargs: Any
    ) -> tuple[str, dict[str, Any]]:
        path = Path(filename)
        completed = {**(resources or {}), "metadata": {"name": path.stem, "path": str(path.parent)}}
        exported: tuple[str, dict[str, Any]] = self.from_notebook_node(
            nbformat.v4.new_notebook(), resources=completed, **kwargs
        )
        return exported


class Grade(NbGraderPreprocessor):
    """Grades the file as it was handed in, as `autograder grade` does; the outcome goes into the notebook."""

    def preprocess(self, nb: Any, resources: dict[str, Any]) -> Step:
        names = resources["nbgrader"]
        work = _assignment(resources, self.config)
        _drop_linked(self.parent.parent.coursedir, names)
        data = _submitted(self.parent.parent.coursedir, names, work)
        graded = _grade(work, data, names["student"])
        if graded.result.status in (Status.UNREADABLE, Status.ERROR):
            # nbgrader goes on with the class, lists this student at the end and leaves the grades untouched.
            raise GraderError(
                f"{names['student']}: {graded.result.status}: {'; '.join(graded.result.findings)}"
            )
        results = work.course.results(work.name)
        write_atomic(results / f"{names['student']}.json", graded.result.to_json())
        return nbformat.from_dict(autograded.notebook(graded, work, with_pictures=True)), resources


class FeedbackPage(HTMLExporter):
    """`nbgrader generate_feedback` writes the same page as `autograder grade` and `autograder feedback`."""

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **kwargs: Any
    ) -> tuple[str, dict[str, Any]]:
        completed = dict(resources or {})
        page = feedback_pages.one(_assignment(completed, self.config), completed["nbgrader"]["student"])
        return page, {"output_extension": ".html", "outputs": {}, **completed}


class SaveScores(SaveAutoGrades):
    """A grade cell without a score is our own fault: a person looks at it, and it is not paid in full."""

    def _add_score(self, cell: Any, resources: dict[str, Any]) -> None:
        super()._add_score(cell, resources)
        if cell.cell_type == "code" and not cells.is_answer(cell) and autograded.score(cell) is None:
            grade = self.gradebook.find_grade(
                cells.grade_id(cell), self.notebook_id, self.assignment_id, self.student_id
            )
            grade.auto_score = None
            grade.needs_manual_grade = True
            self.gradebook.db.commit()


def _assignment(resources: dict[str, Any], config: Any) -> assignment.Assignment:
    course = find_course(Path(config.CourseDirectory.root))
    return assignments.load(resources["nbgrader"]["assignment"], course)


def _drop_linked(folders: CourseDirectory, names: dict[str, str]) -> None:
    """nbgrader copied what else was handed in, and followed links, which may lead to the teacher's files."""
    places = (folders.submitted_directory, folders.autograded_directory)
    source, copy = (
        Path(folders.format_path(place, names["student"], names["assignment"])) for place in places
    )
    for path in source.rglob("*"):
        if path.is_symlink():
            (copy / path.relative_to(source)).unlink(missing_ok=True)


def _submitted(folders: CourseDirectory, names: dict[str, str], work: assignment.Assignment) -> bytes:
    folder = folders.format_path(folders.submitted_directory, names["student"], names["assignment"])
    path, _ = find(Path(folder), names["notebook"])  # refuses links
    return read_file(path, work.course.limits.notebook_mib)


def _grade(work: assignment.Assignment, data: bytes, student: str) -> Graded:
    """One engine for all submissions: its fork server takes most of a second to start.

    It outlives the run where formgrader's server runs it, so other checks than before get another engine.
    """
    from autograder.grading.engine import Engine

    if work.digest not in _engines:
        _close_engines()
        _engines[work.digest] = Engine(work)
    try:
        return _engines[work.digest].grade(data, student)
    except BaseException:
        _close_engines()  # whatever is wrong with it, the next submission gets a sound one
        raise


_engines: dict[str, Engine] = {}


@atexit.register
def _close_engines() -> None:
    while _engines:
        _engines.popitem()[1].close()
