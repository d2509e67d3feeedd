"""An nbgrader course on the disk: its folders and settings, as nbgrader itself would read them."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.assert_cells.folders import Folders
from autograder.model.course import Course, Limits
from autograder.model.errors import UsageError

if TYPE_CHECKING:
    from nbgrader.coursedir import CourseDirectory

CONFIG = "nbgrader_config.py"
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # builds a grammar: most of nbgrader's start
CELL_SECONDS = 30.0  # nbgrader's own default
CELLS_OF_SUBMISSION = 10  # all cells together may take as long as this many may take
# nbgrader carries no types: what comes from it is Any.
# mypy: disable-error-code="misc"


@dataclass(frozen=True)
class AssertCourse:
    """A folder with `nbgrader_config.py` and a folder of source notebooks."""

    root: Path
    config: Any

    @cached_property
    def folders(self) -> CourseDirectory:
        """nbgrader's own idea of where things lie."""
        from nbgrader.coursedir import CourseDirectory

        folders = CourseDirectory(config=self.config)
        if not self.config.get("CourseDirectory", {}).get("root"):
            folders.root = str(self.root)
        return folders

    @cached_property
    def course(self) -> Course:
        """What the rest of the grader wants to know: where it is, and what a submission may use."""
        seconds = self.cell_seconds
        whole = CELLS_OF_SUBMISSION * seconds
        return Folders(
            self.root,
            limits=Limits(cell_seconds=seconds, submission_seconds=whole, cpu_seconds=whole),
            database=self.gradebook_url,
            of_step=self.of_student,
            first_notebook=lambda assignment: self.notebooks(assignment)[0].stem,
        )

    @property
    def cell_seconds(self) -> float:
        """`Execute.timeout`, however the course spells it; None there means no limit, which we have not."""
        for name in ("Execute", "ExecutePreprocessor"):
            timeout = self.config.get(name, {}).get("timeout")
            if isinstance(timeout, int | float) and timeout > 0:
                return float(timeout)
        return CELL_SECONDS

    @property
    def gradebook_url(self) -> str:
        """The database that formgrader reads."""
        return str(self.folders.db_url)

    def source(self, assignment: str) -> Path:
        """The folder of the notebooks that an instructor writes."""
        return Path(self.folders.format_path(self.folders.source_directory, ".", assignment))

    def submissions(self) -> Path:
        """The folder of everything that was handed in, a folder a student."""
        return self._above(self.folders.submitted_directory)

    def of_student(self, step: str, student: str, assignment: str) -> Path:
        """A student's folder in one of nbgrader's steps: `submitted`, `autograded`, `feedback`."""
        name = getattr(self.folders, f"{step}_directory")
        return Path(self.folders.format_path(name, student, assignment))

    def results(self, assignment: str) -> Path:
        """One JSON file a student."""
        return self.root / "results" / assignment

    def assignments(self) -> list[str]:
        """Every folder of source notebooks, by name."""
        above = self._above(self.folders.source_directory, "")
        return sorted(path.name for path in above.iterdir() if path.is_dir() and any(path.glob("*.ipynb")))

    def notebooks(self, assignment: str) -> list[Path]:
        """Its source notebooks. Raises UsageError when there is none."""
        folder = self.source(assignment)
        paths = sorted(folder.glob("*.ipynb")) if folder.is_dir() else []
        if not paths:
            choices = ", ".join(self.assignments()) or "none"
            raise UsageError(
                f"no assignment {assignment!r}: {folder} holds no notebook (there are: {choices})"
            )
        return paths

    def _above(self, step: str, student: str = "") -> Path:
        structure = str(self.folders.directory_structure)
        if not structure.startswith("{nbgrader_step}"):
            raise UsageError(f"{self.root / CONFIG}: directory_structure {structure!r} is not supported")
        return Path(self.folders.root, step) if student else _parent(self.folders, step)


def _parent(folders: CourseDirectory, step: str) -> Path:
    return Path(folders.root, step)


def find(start: Path | None = None) -> AssertCourse | None:
    """The nbgrader course around `start` (default: the working directory), None when there is none.

    A folder with `assignments/` and `solutions/` is a course of this kit, and none of these.
    Raises UsageError when its `nbgrader_config.py` does not run.
    """
    here = (start or Path.cwd()).resolve()
    for root in (here, *here.parents):
        if (root / CONFIG).is_file():
            if (root / "course.toml").is_file() or (root / "assignments").is_dir():
                return None
            course = AssertCourse(root, _config(root))
            return course if Path(course.folders.root, course.folders.source_directory).is_dir() else None
    return None


def _config(root: Path) -> Any:
    """Jupyter's own settings, then the course's: what stands later counts."""
    from jupyter_core.paths import jupyter_config_path
    from traitlets.config import Config
    from traitlets.config.loader import ConfigFileNotFound, PyFileConfigLoader

    merged = Config()
    here = Path.cwd()
    try:
        os.chdir(root)  # where nbgrader itself runs it
        for folder in (*reversed(jupyter_config_path()), str(root)):
            try:
                merged.merge(PyFileConfigLoader(CONFIG, path=folder).load_config())
            except ConfigFileNotFound:
                continue
    except Exception as error:  # it is a program: anything may be wrong in it
        raise UsageError(
            f"{root / CONFIG}: cannot be read as nbgrader's settings: {type(error).__name__}: {error}"
        ) from error
    finally:
        os.chdir(here)
    return merged
