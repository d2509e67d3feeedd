"""`autograder verify`: is what is right worth everything, does what is wrong lose, is every check needed?"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.model.assignment import Assignment
    from autograder.verify.proof import Proof

SUMMARY = (
    "Prove the checks of an assignment: grade right, wrong, empty and mutated answers through the engine."
)
EXAMPLES = """\
  autograder verify
  autograder verify forget_gate --matrix matrix.png
  autograder verify forget_gate --mutants 0 --quiet"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command line may say."""
    parser.add_argument("assignment", nargs="*", metavar="ASSIGNMENT", help="default: every assignment")
    parser.add_argument("--all", action="store_true", help="every assignment of the course: the default")
    parser.add_argument(
        "--matrix", type=Path, metavar="FILE", help="mistakes x checks as .png, .svg or .html"
    )
    parser.add_argument(
        "--mutants",
        type=int,
        metavar="N",
        help="try N mutants an assignment, and keep no proof (default: all)",
    )
    parser.add_argument(
        "--diagnosis", action="store_true", help="only measure the diagnosis on answers that carry a mark"
    )
    parser.add_argument(
        "--set", metavar="NAME", help="with --diagnosis: answers of one folder, right/NAME and wrong/NAME"
    )
    parser.add_argument(
        "--without-misconceptions",
        action="store_true",
        help="with --diagnosis: what the engine says without a word by the assignment's author",
    )
    parser.add_argument("--quiet", action="store_true", help="the default: no tables of mistakes")
    parser.add_argument(
        "--update", action="store_true", help="a known mistake may lose other checks than in the kept proof"
    )
    parser.add_argument("--tables", action="store_true", help="show which check notices which mistake")


def run(arguments: argparse.Namespace) -> int:
    """0 when everything is proved, 1 when something is not."""
    from autograder.cli import BELOW, DONE
    from autograder.model.assignment import names
    from autograder.model.course import find_course
    from autograder.model.errors import UsageError
    from autograder.nbgrader_bridge.assignments import load
    from autograder.verify import kept_proof, matrix
    from autograder.verify.proof import prove

    course = find_course()
    if arguments.all and arguments.assignment:
        raise UsageError("name assignments, or say --all, not both")
    wanted = arguments.assignment or names(course)
    if not wanted:
        raise UsageError(f"no assignments below {course.root}: autograder new NAME starts one")
    if arguments.mutants is not None and arguments.mutants < 0:
        raise UsageError("--mutants is a number of mutants: 0 or more")
    if arguments.matrix is not None and arguments.matrix.suffix not in matrix.KINDS:
        raise UsageError(f"{arguments.matrix}: the matrix is written as {', '.join(matrix.KINDS)}")
    if arguments.matrix is not None and len(wanted) > 1:
        raise UsageError("--matrix shows one assignment: name it")
    assignments = [load(name, course) for name in wanted]
    status = DONE
    for assignment in assignments:
        if arguments.diagnosis:
            status = max(status, _measure(assignment, arguments))
            continue
        with _progress(assignment.name) as tick:
            proof = prove(assignment, isolation=arguments.isolation, limit=arguments.mutants, tick=tick)
        if not arguments.update:
            proof.faults += kept_proof.differences(assignment, proof)
        if not proof.faults and arguments.mutants is None:
            kept_proof.keep(assignment, proof)
        _show(proof, quiet=arguments.quiet or not arguments.tables)
        if arguments.matrix is not None:
            matrix.write(proof, arguments.matrix)
        status = BELOW if proof.faults else status
    return status


def _measure(assignment: Assignment, arguments: argparse.Namespace) -> int:
    """Figures of the diagnosis; a right answer accused, or a wrong one with full marks, is a fault."""
    from autograder.cli import BELOW, DONE
    from autograder.verify.diagnosis_figures import measure

    with _progress(assignment.name) as tick:
        figures = measure(
            assignment,
            isolation=arguments.isolation,
            of_set=arguments.set,
            authors=not arguments.without_misconceptions,
            tick=tick,
        )
    print(f"{assignment.name}:")
    for line in (*figures.lines(), *(() if arguments.quiet else figures.unmet)):
        print(f"  {line}")
    return BELOW if figures.accused or figures.full else DONE


class _progress:
    """A bar on stderr, when somebody looks at it."""

    def __init__(self, title: str) -> None:
        from rich.console import Console
        from rich.progress import Progress

        console = Console(stderr=True)
        self._bar = Progress(
            console=console, transient=True, refresh_per_second=4, disable=not console.is_terminal
        )
        self._task = self._bar.add_task(title)

    def __enter__(self) -> Callable[[int, int], None]:
        self._bar.start()
        return lambda done, total: self._bar.update(self._task, completed=done, total=total)

    def __exit__(self, *_: object) -> None:
        self._bar.stop()


def _show(proof: Proof, *, quiet: bool) -> None:
    from rich.console import Console

    from autograder.verify import matrix

    console = Console(highlight=False, soft_wrap=True)
    if not quiet:
        for table in matrix.tables(proof):
            console.print(table)
    console.print(matrix.summary(proof))
    for title, lines in (("to know", proof.notes), ("faults", proof.faults)):
        if lines:
            console.print(f"{title}:")
        for line in lines:
            console.print(f"  {line}", markup=False)
    number = len(proof.faults)
    verdict = f"{number} fault{'s' * (number > 1)}" if number else "proved"
    console.print(f"{proof.assignment}: {verdict}", markup=False)
