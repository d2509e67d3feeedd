"""Classroom 50: runs the visible checks and writes ./result.json.

Copy to CLASSROOM/autograders/ASSIGNMENT/ of the organisation's `classroom50` repository, with two files
beside it: `visible.py` (from ci/) and `release.ipynb` (the released notebook). Whatever stands there can be
read without a login, so hidden checks and solutions must not: they run on an instructor's machine.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SCALE = 100  # the schema knows whole numbers only
SECONDS = 300  # the job's own limit is 15 minutes


def main() -> int:
    """0 when it ran: what failed stands in result.json. Anything else is a fault of the infrastructure."""
    sys.path.insert(0, str(HERE))
    import visible

    release = HERE / "release.ipynb"
    checks = [cell for cell in visible.cells(release) if visible.is_check(cell)]
    outcomes = {outcome["name"]: outcome for outcome in graded(notebook(), release)}
    tests = [test(visible.grade_id(cell), visible.points(cell), outcomes) for cell in checks]
    Path("result.json").write_text(json.dumps(result(tests), indent=1) + "\n", "utf-8")
    held = sum(entry["passed"] for entry in tests)
    Path("release-body.md").write_text(body(tests), "utf-8")
    output = os.environ.get("GITHUB_OUTPUT")
    if output:
        with Path(output).open("a", encoding="utf-8") as stream:
            stream.write(f"status={'pass' if held == len(tests) else 'fail'}\n")
            stream.write(f"summary={held} of {len(tests)} visible checks hold\n")
    return 0


def notebook() -> Path:
    """The assignment's notebook in the checkout, else the only one there."""
    named = Path(f"{os.environ.get('ASSIGNMENT', '')}.ipynb")
    others = sorted(Path().glob("*.ipynb"))
    return others[0] if len(others) == 1 and not named.is_file() else named


def graded(path: Path, release: Path) -> list[dict[str, Any]]:
    """In a process of its own: student code may hang, or end it. Then no check has held."""
    with tempfile.TemporaryDirectory() as folder:
        outcomes = Path(folder) / "outcomes.json"
        command = [sys.executable, str(HERE / "visible.py"), str(path), "--release", str(release)]
        try:
            subprocess.run([*command, "--json", str(outcomes)], timeout=SECONDS, check=False)
            found = json.loads(outcomes.read_text("utf-8"))
        except (subprocess.TimeoutExpired, OSError, ValueError):
            return []
    return [item for item in found if {"name", "passed", "message"} <= set(item)]


def test(name: str, points: float, outcomes: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """One entry of the table. `message` is an extra field: the schema keeps it."""
    outcome = outcomes.get(name, {"passed": False, "message": "the notebook did not run to this check"})
    most = round(points * SCALE)
    passed = outcome["passed"] is True
    return {
        "test-name": name,
        "passed": passed,
        "score": most if passed else 0,
        "max-score": most,
        "message": str(outcome["message"]),
    }


def result(tests: list[dict[str, Any]]) -> dict[str, Any]:
    """The schema's fields; who and which submission come from the runner."""
    given = os.environ.get
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    tag = re.search(r"(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\dZ)", given("SUBMISSION_TAG", ""))
    return {
        "schema": "classroom50/result/v1",
        "classroom": given("CLASSROOM", ""),
        "assignment": given("ASSIGNMENT", ""),
        "assignment_type": given("ASSIGNMENT_TYPE", "individual"),
        "owner": given("OWNER", given("USERNAME", "")),
        "submission": given("SUBMISSION_TAG", ""),
        "commit": given("COMMIT_URL", ""),
        "release": given("RELEASE_URL", ""),
        "review": given("REVIEW_URL", ""),
        "datetime": ":".join(tag.groups()) if tag else now,
        "graded_at": now,
        "score": sum(entry["score"] for entry in tests),
        "max-score": sum(entry["max-score"] for entry in tests),
        "tests": tests,
    }


def body(tests: list[dict[str, Any]]) -> str:
    """The release's text. Messages stay out: they may hold a student's text."""
    rows = "".join(f"| {'✅' if entry['passed'] else '❌'} | {entry['test-name']} |\n" for entry in tests)
    return f"Visible checks only; the mark is given later.\n\n| | check |\n|---|---|\n{rows}"


if __name__ == "__main__":
    sys.exit(main())
