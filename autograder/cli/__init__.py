"""The command line: finds the command's module, and turns every ending into an exit status."""

from __future__ import annotations

import argparse
import importlib
import os
import select
import sys
from collections.abc import Sequence
from typing import NoReturn

from autograder.cli.several import did_you_mean
from autograder.model import machine
from autograder.model.course import ISOLATION
from autograder.model.errors import GraderError, MachineError, UsageError

COMMANDS = {
    "generate": "write the release notebooks that students get",
    "check": "grade one notebook",
    "grade": "grade a class",
    "feedback": "the students' pages, with marks and comments given by people",
    "report": "one page about a class",
    "export": "marks and feedback for an LMS",
    "extend": "another due date for a student",
    "collect": "submissions from an LMS's download",
    "site": "the course in a browser, for any web server",
    "verify": "prove the checks of an assignment",
    "init": "make a new course",
    "new": "start a new assignment",
    "bundle": "a package for another grading system",
    "doctor": "what isolation and tools this machine gives",
    "demo": "a small class from beginning to end",
}
DONE, BELOW, USAGE, OURS, INTERRUPTED = 0, 1, 2, 3, 130
STOPPED = {
    "grade": "stopped; what was done is kept, and the next run goes on from there",
    "verify": "stopped; nothing is proved",
}


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")


def main(arguments: Sequence[str] | None = None) -> int:  # noqa: PLR0911  # one return an ending
    """Run a command. 0 done; 1 below a threshold or a fault found; 2 usage or input; 3 our own fault."""
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except UsageError as error:
        return _say(f"autograder: {error}", USAGE)
    except MachineError as error:
        return _say(f"autograder: {error}", OURS)
    except GraderError as error:
        return _say(f"autograder: our own fault, no points were lost: {error}", OURS)
    except KeyboardInterrupt:
        command = next(iter(sys.argv[1:] if arguments is None else arguments), "")
        return _say(f"autograder: {STOPPED.get(command, 'stopped')}", INTERRUPTED)
    except Exception as error:
        if isinstance(error, BrokenPipeError) and _nobody_reads():
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return DONE
        if os.environ.get("AUTOGRADER_DEBUG"):
            raise
        if lacks := machine.fault(error):
            return _say(f"autograder: {lacks}", OURS)
        where = f"{type(error).__name__}: {error}"
        return _say(
            f"autograder: our own fault, no points were lost: {where} (AUTOGRADER_DEBUG=1 shows more)", OURS
        )


def _run(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(_overview())
        return DONE if arguments else USAGE
    if arguments[0] == "--version":
        from autograder import __version__

        print(f"autograder {__version__}")
        return DONE
    machine.check()
    name, *rest = arguments
    if name not in COMMANDS:
        raise UsageError(
            f"no command {name!r}{did_you_mean(name, COMMANDS)}; there are {', '.join(COMMANDS)}"
        )
    command = importlib.import_module(f"autograder.cli.{name}")
    parser = _Parser(
        prog=f"autograder {name}",
        description=command.SUMMARY,
        epilog=f"examples:\n{command.EXAMPLES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--isolation", choices=ISOLATION, help="refuse to grade without a sandbox, or take what there is"
    )
    command.add_arguments(parser)
    if any(not word or (word.startswith("--") and word.endswith("=")) for word in rest):
        parser.error("an argument is empty: is a variable of the shell not set?")  # as a path, it means here
    asked = parser.parse_args(rest)
    try:
        status: int = command.run(asked)
    except SystemExit as error:  # an `exit()` in the course's own code, whose status is not ours
        raise GraderError(f"a file of the course ended Python with status {error.code}") from error
    return status


def _overview() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name.ljust(width)}  {summary}" for name, summary in COMMANDS.items()]
    return "\n".join(
        [
            "usage: autograder COMMAND [...]",
            "",
            *lines,
            "",
            "autograder COMMAND --help shows its options and examples.",
        ]
    )


def _nobody_reads() -> bool:
    """Has the other end of standard output gone, as with `| head`? Every other pipe is our own affair."""
    looking = select.poll()
    looking.register(sys.stdout.fileno(), select.POLLOUT)
    return any(events & select.POLLERR for _, events in looking.poll(0))


def _say(line: str, status: int) -> int:
    print(" ".join(line.split()), file=sys.stderr)
    return status
