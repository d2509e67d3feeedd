"""Exports for nbgrader: `nbgrader export --exporter autograder.lms.nbgrader_exporters.CanvasExporter`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.plugins import ExportPlugin
from traitlets import Bool, Unicode

from autograder.lms.delivery import deliver
from autograder.lms.export import Options, make
from autograder.model.course import find_course
from autograder.nbgrader_bridge import marks


class CsvExporter(ExportPlugin):  # type: ignore[misc]  # nbgrader has no types
    """nbgrader's own columns, quoted as CSV must be, and safe to open in a spreadsheet."""

    format = "csv"
    default = "grades.csv"

    sheet = Unicode("", help="the sheet that was downloaded from the LMS").tag(config=True)
    grade_column = Unicode("", help="title or id of the column to fill").tag(config=True)
    comment_column = Unicode("", help="title of the column for comments").tag(config=True)
    comments = Bool(False, help="write a line of feedback a student").tag(config=True)

    def export(self, gradebook: Any) -> None:
        """Read once, write to `--to`."""
        given = marks.read(gradebook.db.connection(), [*map(str, self.assignment)], [*map(str, self.student)])
        options = Options(
            sheet=Path(self.sheet) if self.sheet else None,
            grade_column=self.grade_column or None,
            comment_column=self.comment_column or None,
            comments=self.comments,
        )
        target = Path(self.to or self.default)
        self.log.info("Exporting marks to %s", target)
        deliver(make(self.format, given, find_course(), options), target)


class CanvasExporter(CsvExporter):
    """Canvas's gradebook, filled in; `--CanvasExporter.sheet=FILE` names the download."""

    format = "canvas"
    default = "canvas.csv"


class MoodleExporter(CsvExporter):
    """Moodle's grading worksheet, filled in; `--MoodleExporter.sheet=FILE` names the download."""

    format = "moodle"
    default = "moodle.csv"


class GradescopeExporter(CsvExporter):
    """A folder of Gradescope's results.json, one a student."""

    format = "gradescope"
    default = "gradescope"
