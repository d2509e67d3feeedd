"""The course: where its folders are, its seed and its limits (`[tool.autograder]` in pyproject.toml)."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from autograder.model.errors import UsageError

KIT = Path(__file__).resolve().parent.parent.parent
ISOLATION = ("required", "best-effort")


@dataclass(frozen=True)
class Limits:
    """What one submission may use; seconds of wall time unless said otherwise."""

    cell_seconds: float = 10.0
    call_seconds: float = 2.0
    submission_seconds: float = 60.0
    cpu_seconds: float = 60.0
    memory_mib: int = 2048
    scratch_mib: int = 64
    notebook_mib: int = 20


@dataclass(frozen=True)
class Course:
    """A course directory. `root` holds assignments/, solutions/, autograder/checks/ and course/."""

    root: Path
    seed: int = 0
    isolation: str = "required"
    limits: Limits = field(default_factory=Limits)

    @property
    def generated(self) -> Path:
        """Everything that commands write: ignored by git."""
        return self.root / "course"

    @property
    def gradebook_url(self) -> str:
        """nbgrader's `CourseDirectory.db_url`, from the environment or the course's own SQLite file."""
        return os.environ.get("AUTOGRADER_DB_URL") or f"sqlite:///{self.generated / 'gradebook.db'}"

    def source(self, assignment: str) -> Path:
        """The notebook that an instructor writes."""
        return self.root / "assignments" / assignment / f"{assignment}.ipynb"

    def solution(self, assignment: str) -> Path:
        """The reference answers."""
        return self.root / "solutions" / f"{assignment}.py"

    def checks(self, assignment: str) -> Path:
        """The hidden checks and misconceptions."""
        return self.root / "autograder" / "checks" / f"test_{assignment}.py"

    def release(self, assignment: str) -> Path:
        """The notebook that students get."""
        return self.generated / "release" / assignment / f"{assignment}.ipynb"

    def submitted(self) -> Path:
        """<student>/<assignment>/<notebook>.ipynb, as nbgrader collects them."""
        return self.generated / "submitted"

    def autograded(self, student: str, assignment: str) -> Path:
        """The notebook with scores and explanations in its grade cells."""
        return self.generated / "autograded" / student / assignment / f"{assignment}.ipynb"

    def feedback(self, student: str, assignment: str) -> Path:
        """The page that the student reads."""
        return self.generated / "feedback" / student / assignment / f"{assignment}.html"

    def results(self, assignment: str) -> Path:
        """One JSON file a student."""
        return self.generated / "results" / assignment


def find_course(start: Path | None = None) -> Course:
    """The course around `start` (default: the working directory), else the kit's own folder.

    Raises UsageError when pyproject.toml holds a setting that does not exist or has the wrong kind.
    """
    here = (start or Path.cwd()).resolve()
    candidates = [here, *here.parents, KIT]
    root = next((path for path in candidates if _is_course(path)), KIT)
    return _read(root)


def _is_course(path: Path) -> bool:
    return (path / "nbgrader_config.py").is_file() and (path / "assignments").is_dir()


def _read(root: Path) -> Course:
    path = root / "pyproject.toml"
    try:
        settings = tomllib.loads(path.read_text("utf-8")).get("tool", {}).get("autograder", {})
    except FileNotFoundError:
        settings = {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: not valid TOML: {error}") from error
    limits = _checked(path, "limits", settings.pop("limits", {}), Limits)
    values = _checked(path, "", settings, Course)
    if values.get("isolation", "required") not in ISOLATION:
        raise UsageError(
            f"{path}: isolation is {values['isolation']!r}; choose one of {', '.join(ISOLATION)}"
        )
    return Course(root=root, limits=Limits(**limits), **values)


def _checked(path: Path, table: str, values: dict[str, Any], kind: type) -> dict[str, Any]:
    where = f"[tool.autograder{'.' + table if table else ''}]"
    known = {item.name: item.type for item in fields(kind) if item.name not in ("root", "limits")}
    for name, value in values.items():
        if name not in known:
            raise UsageError(f"{path}: {where} has no setting {name!r}; it knows {', '.join(known)}")
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if known[name] != "str" and not (number and value >= 0):
            raise UsageError(f"{path}: {where} {name} must be a number that is not negative, not {value!r}")
    return values
