"""Grade a class with one engine and write nothing: `engine_cost.py ASSIGNMENT FOLDER all|none`."""

from __future__ import annotations

import sys
from pathlib import Path

from autograder.grading.engine import Engine
from autograder.model.course import find_course
from autograder.nbgrader_bridge import assignments
from autograder.sandbox.layers import LAYERS


def main(name: str, folder: str, layers: str) -> None:
    """Every submission, in this process."""
    work = assignments.load(name, find_course())
    with Engine(work, isolation="best-effort", layers=LAYERS if layers == "all" else ()) as engine:
        for path in sorted(Path(folder).glob(f"*/{name}/{name}.ipynb")):
            engine.grade(path.read_bytes(), path.parent.parent.name)


if __name__ == "__main__":
    main(*sys.argv[1:])
