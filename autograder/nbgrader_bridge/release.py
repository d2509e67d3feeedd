"""The release: nbgrader writes it aside, it is searched for leaks, then it takes the old one's place."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from autograder.model.assignment import Assignment
from autograder.model.course import KIT
from autograder.model.errors import UsageError
from autograder.model.files import write_atomic
from autograder.nbgrader_bridge import leaks, secret_texts

# `python -m nbgrader` without an optional checker of jsonschema that builds a grammar: half of the start-up.
NBGRADER = """
import runpy, sys
sys.modules["rfc3987_syntax"] = None
sys.argv[0] = "nbgrader"
runpy.run_module("nbgrader", run_name="__main__")
"""


class Refused(UsageError):
    """The release would show students what they must not see; `faults` are sentences."""

    def __init__(self, assignment: str, faults: list[str]) -> None:
        super().__init__(f"no release of {assignment}: {'; '.join(faults)}")
        self.faults = faults


def ensure_release(assignment: Assignment) -> Path:
    """The release, made anew when something that it is made from changed, or the gradebook lacks it."""
    from autograder.nbgrader_bridge import gradebook

    path = assignment.course.release(assignment.name)
    note = _note(assignment)
    same = path.is_file() and note.is_file() and note.read_text("utf-8") == _digest(assignment)
    return path if same and gradebook.knows(assignment.course, assignment) else release(assignment)


def release(assignment: Assignment) -> Path:
    """Write the release, and the assignment into the gradebook. Raises Refused, and keeps the old release."""
    course = assignment.course
    course.generated.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".release-", dir=course.generated))
    try:
        _nbgrader(assignment, aside)
        made = aside / assignment.name / f"{assignment.name}.ipynb"
        data = made.read_bytes()
        faults = [f"{name} would be given to students too: move it" for name in _others(made)]
        faults += map(str, leaks.find(json.loads(data), secret_texts.secrets(assignment)))
        if faults:
            raise Refused(assignment.name, faults)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    path = course.release(assignment.name)
    if not path.is_file() or path.read_bytes() != data:
        write_atomic(path, data)
    write_atomic(_note(assignment), _digest(assignment))
    return path


def _others(made: Path) -> list[str]:
    """nbgrader copies whatever lies beside the source notebook."""
    return sorted(
        str(path.relative_to(made.parent))
        for path in made.parent.rglob("*")
        if path.is_file() and path != made
    )


def _nbgrader(assignment: Assignment, aside: Path) -> None:
    root = assignment.course.root
    command = [
        *(sys.executable, "-c", NBGRADER, "generate_assignment", assignment.name, "--force"),
        f"--CourseDirectory.release_directory={aside.relative_to(root)}",
        "--RefuseLeaks.enabled=False",  # it is our turn afterwards, with every fault and not just a traceback
    ]
    paths = [str(KIT), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False, errors="replace"
    )
    if done.returncode:
        raise UsageError(f"nbgrader could not generate {assignment.name}: {_reason(done.stderr)}")


def _reason(log: str) -> str:
    """The exception's own line, which nbgrader buries between a traceback and three closing remarks."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    errors = [line for line in lines if "Error: " in line or "Exception: " in line]
    return (errors or lines or ["it said nothing"])[-1]


def _note(assignment: Assignment) -> Path:
    # Not in the release's own folder: the exchange copies all that is there.
    return assignment.course.generated / "release" / f".{assignment.name}.digest"


def _digest(assignment: Assignment) -> str:
    """Changes with the source, its pictures, the answers, the checks, nbgrader's configuration and ours."""
    course = assignment.course
    kit = [
        Path(leaks.__file__),
        Path(secret_texts.__file__),
        Path(__file__),
        course.root / "nbgrader_config.py",
    ]
    parts = [
        json.dumps(assignment.released, sort_keys=True).encode(),
        assignment.digest.encode(),
        *(path.read_bytes() for path in kit),
    ]
    return hashlib.blake2b(b"\0".join(parts), digest_size=16).hexdigest()
