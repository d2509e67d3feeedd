"""The course: where its folders are, its seed and its limits (`course.toml`)."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from autograder.model.errors import UsageError

KIT = Path(__file__).resolve().parent.parent.parent  # what holds the package, for processes that import it
SETTINGS = "course.toml"
SEED = ".seed"  # in the course's root, ignored by git: the numbers that hidden checks draw follow from it
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
    allow_calls: tuple[str, ...] = ()  # system calls beyond those that exercises need


@dataclass(frozen=True)
class Course:
    """A course directory. `root` holds assignments/, solutions/ (private) and course/ (generated)."""

    root: Path
    id: str = "course"
    seed: int = 0
    isolation: str = "required"
    order: tuple[str, ...] = ()  # assignments as they are taught; others come after these, by name
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

    def private(self, assignment: str) -> Path:
        """All that students must not see of an assignment."""
        return self.root / "solutions" / assignment

    def reference(self, assignment: str) -> Path:
        """The reference answers."""
        return self.private(assignment) / "reference.py"

    def check_files(self, assignment: str) -> list[Path]:
        """The hidden checks and misconceptions, by convention one file an exercise."""
        return sorted(self.private(assignment).glob("test_*.py"))

    def sample_class(self, assignment: str) -> Path:
        """Whole hand-ins with the marks that they must get, a folder each."""
        return self.private(assignment) / "sample_class"

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
    """The course around `start` (default: the working directory).

    Raises UsageError when there is none, or when its settings hold one that does not exist or has the
    wrong kind.
    """
    here = (start or Path.cwd()).resolve()
    for path in (here, *here.parents):
        if (path / SETTINGS).is_file():
            return _read(path)
    raise UsageError(
        f"{here} is in no course: no folder above it has a {SETTINGS}; go to yours, "
        "or make one with: autograder init FOLDER"
    )


def _read(root: Path) -> Course:
    path = root / SETTINGS
    try:
        settings = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: not valid TOML: {error}") from error
    limits = _checked(path, "[limits] ", settings.pop("limits", {}), Limits)
    settings.pop("site", None)  # autograder.site reads it
    if "seed" in settings:
        raise UsageError(f"{path}: the seed is a secret: write it into {root / SEED}, which git ignores")
    values = _checked(path, "", settings, Course)
    if values.get("isolation", "required") not in ISOLATION:
        raise UsageError(
            f"{path}: isolation is {values['isolation']!r}; choose one of {', '.join(ISOLATION)}"
        )
    return Course(root=root, seed=_seed(root), limits=Limits(**limits), **values)


def _seed(root: Path) -> int:
    """AUTOGRADER_SEED, else the course's own file, else 0: the numbers that everybody's copy has."""
    text, origin = os.environ.get("AUTOGRADER_SEED", ""), "AUTOGRADER_SEED"
    if not text and (root / SEED).is_file():
        text, origin = (root / SEED).read_text("utf-8", "replace"), str(root / SEED)
    if not text.strip():
        return 0
    try:
        return int(text)
    except ValueError:
        raise UsageError(f"{origin}: the seed must be a whole number, not {text.strip()[:40]!r}") from None


def _checked(path: Path, where: str, values: dict[str, Any], kind: type) -> dict[str, Any]:
    settings = {item.name: item.type for item in fields(kind) if item.name not in ("root", "limits", "seed")}
    for name, value in values.items():
        if name not in settings:
            raise UsageError(f"{path}: {where}has no setting {name!r}; it knows {', '.join(settings)}")
        if settings[name] == "str":
            if not isinstance(value, str):
                raise UsageError(f"{path}: {where}{name} must be a text, not {value!r}")
        elif settings[name] == "tuple[str, ...]":
            if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                raise UsageError(f"{path}: {where}{name} must be a list of texts, not {value!r}")
            values[name] = tuple(value)
        elif isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            raise UsageError(f"{path}: {where}{name} must be a number that is not negative, not {value!r}")
    return values
