"""Whose fault it is.

Exception
├── StudentError   the submission's: shown to the student, costs points
├── Unreadable     the file's: a submission that cannot be graded, with the reason
├── UsageError     the caller's: one line on stderr, exit status 2
│   └── NothingYet   nothing was handed in or graded: no fault where all assignments are meant
└── GraderError    ours: never costs a point, exit status 3
    └── MachineError   what the machine lacks: a full disk, too little memory
"""

from __future__ import annotations


class StudentError(Exception):
    """A call of a student's function gave no answer: `kind` says how, the message says it in words.

    kinds: which of Python's own exceptions it raised, the more general ones last.
    """

    def __init__(self, kind: str, message: str, kinds: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.kinds = kinds


class Unreadable(Exception):
    """A submission that cannot be read; the message is a sentence for people."""


class UsageError(Exception):
    """The command was called wrongly, or an input that it names cannot be read."""


class NothingYet(UsageError):
    """An assignment that nobody handed in, or that was not graded yet."""


class GraderError(Exception):
    """A fault of the grader, of a check or of the machine."""


class MachineError(GraderError):
    """The machine lacks something; the message says what, where and what to do."""
