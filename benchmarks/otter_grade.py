"""Run by otter-grader's interpreter: `otter_grade.py AUTOGRADER.zip NOTEBOOK...`, each through its API."""

import sys

from otter.api import grade_submission


def main(archive: str, *notebooks: str) -> None:
    """The scores, on the last line."""
    scores = [grade_submission(path, archive, quiet=True).total for path in notebooks]
    print("its scores:", " ".join(f"{score:g}" for score in scores))


if __name__ == "__main__":
    main(*sys.argv[1:])
