"""A new course: settings, a seed, nbgrader's configuration, and one tiny assignment that is proved."""

from __future__ import annotations

import re
import secrets
from importlib import metadata, resources
from pathlib import Path
from string import Template

from autograder.model.course import SEED, SETTINGS, find_course
from autograder.model.errors import UsageError
from autograder.model.files import write_atomic
from autograder.verify import scaffold

FIRST = "first_steps"  # the assignment that is there to be tried, and to be replaced
PACKAGE = "forget-gate-kit"
SEED_BITS = 48
FILES = {
    SETTINGS: "course.toml",
    "nbgrader_config.py": "nbgrader_config.txt",
    ".gitignore": "gitignore",
    "solutions/conftest.py": "conftest.txt",
    ".github/workflows/prove.yml": "prove.yml",
}
PRIVATE = '"""Private: a folder an assignment, with answers, hidden checks and all that proves them."""\n'


def create(folder: Path) -> list[Path]:
    """Make a course in `folder`, which may exist if it is empty or a fresh repository; what was written.

    Raises UsageError, writing nothing, where something is there already.
    """
    taken = sorted(path.name for path in folder.iterdir() if path.name != ".git") if folder.is_dir() else []
    if taken or (folder.exists() and not folder.is_dir()):
        what = f"it holds {taken[0]}" if taken else "it is a file"
        raise UsageError(f"{folder}: {what}; a course needs a new or empty folder: nothing was written")
    root = folder.resolve()
    words = {"id": course_id(root.name), "kit": f"{PACKAGE}=={metadata.version(PACKAGE)}"}
    written = {root / name: _filled(template, words) for name, template in FILES.items()}
    written[root / SEED] = f"{secrets.randbits(SEED_BITS)}\n"
    written[root / "solutions" / "__init__.py"] = PRIVATE
    for path, text in written.items():
        write_atomic(path, text)
    (root / SEED).chmod(0o600)
    for home in ("assignments", "images"):
        (root / home).mkdir(exist_ok=True)
    return [*written, *scaffold.create(FIRST, ["center"], find_course(root))]


def course_id(name: str) -> str:
    """A folder's name as an id that nbgrader's exchange and a LMS's sheet can carry."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", name).strip("-") or "course"


def _filled(template: str, words: dict[str, str]) -> str:
    text = resources.files("autograder.verify").joinpath("templates", template).read_text("utf-8")
    return Template(text).substitute(words) if "$" in text else text
