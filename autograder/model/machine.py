"""What the machine lacks, in a sentence that says what, where and what to do: that is nobody's fault."""

from __future__ import annotations

import errno
import resource
import sys
from pathlib import Path

_AGAIN = "what was done is kept, and the same command goes on from there"
_BY_NUMBER = {
    errno.ENOSPC: f"no space left on {{where}}: free some; {_AGAIN}",
    errno.EDQUOT: f"no space left in your quota on {{where}}: free some; {_AGAIN}",
    errno.EFBIG: f"no space left for so large a file on {{where}} (`ulimit -f`): raise the limit; {_AGAIN}",
    errno.EROFS: "{where} is on a read-only file system: choose another folder, or mount it for writing",
    errno.EACCES: "{where} may not be read or written by this user: change its rights, or use another folder",
    errno.EPERM: "{where} may not be changed by this user: change its rights, or choose another folder",
    errno.EISDIR: "{where} is a folder where a file belongs: move it away",
    errno.ENOTDIR: "{where} is a file where a folder belongs: move it away",
    errno.EEXIST: "{where} is a link to a folder that is not there: mount that, or move the link away",
    errno.ENAMETOOLONG: "{where}: a name too long for this file system: use a shorter one",
    errno.EMFILE: f"too few open files are allowed here (`ulimit -n`): allow 256 or more; {_AGAIN}",
    errno.ENFILE: f"the machine has no open files left: end other programs; {_AGAIN}",
    errno.EAGAIN: f"too few processes are allowed here (`ulimit -u`): allow 64 or more; {_AGAIN}",
    errno.ENOMEM: f"not enough memory (`ulimit -v`?): allow more, or fewer judges, `--jobs 1`; {_AGAIN}",
    errno.EIO: "{where} cannot be read or written: the disk reports an error",
    errno.ESTALE: "{where} has gone from the file server: mount it again",
}
_DAMAGED = "the gradebook {where} is damaged: put a copy back, or move it away to start another one"
_GRADEBOOK = (  # words of the database's own, and what they mean
    ("locked", f"the gradebook {{where}} is in use by another program: end it, or wait; {_AGAIN}"),
    ("disk is full", f"no space left for the gradebook {{where}}: free some; {_AGAIN}"),
    ("disk I/O error", f"no space left for the gradebook {{where}}, or its disk is broken; {_AGAIN}"),
    ("readonly", "the gradebook {where} may not be written: change its rights"),
    (
        "not a database",
        _DAMAGED,
    ),
    ("malformed", _DAMAGED),
    ("unable to open", "the gradebook {where} cannot be opened: is its folder there, and may it be written?"),
    (
        "no such table",
        _DAMAGED,
    ),
)
_SERVER = f"the gradebook's server does not answer, or left: start it, and check AUTOGRADER_DB_URL; {_AGAIN}"
LEAST_MEMORY = 200 << 20  # bytes of address space
DID_NOT_START = (
    "the process that starts workers did not come up: are memory, processes or open files limited here "
    "(`ulimit -a`), or is /tmp missing or full?"
)


def check() -> None:
    """Raises MemoryError when there is too little for NumPy: its libraries would end the process."""
    most = resource.getrlimit(resource.RLIMIT_AS)[0]
    if most != resource.RLIM_INFINITY and most < LEAST_MEMORY:
        raise MemoryError


def fault(error: BaseException, gradebook: str = "") -> str | None:
    """The sentence for an error that is the machine's; None for every other one."""
    if isinstance(error, MemoryError) or (isinstance(error, ImportError) and "map segment" in str(error)):
        return _BY_NUMBER[errno.ENOMEM]
    if isinstance(error, OSError) and error.errno in _BY_NUMBER and not isinstance(error, BrokenPipeError):
        where = error.filename if isinstance(error.filename, str | Path) else "the disk"
        return _BY_NUMBER[error.errno].format(where=where)
    database = sys.modules.get("sqlalchemy.exc")
    if database is not None and isinstance(error, database.DBAPIError):
        return _of_gradebook(str(error.orig), gradebook, error.connection_invalidated)
    if isinstance(error, ImportError) and "psycopg" in str(error):
        return "a gradebook in PostgreSQL needs its driver: pip install 'forget-gate-kit[postgres]'"
    return None


def at(error: OSError, place: Path) -> OSError:
    """The error, with the place where it happened when it does not say so itself."""
    if error.filename is None and error.errno is not None:
        error.filename = str(place)
    return error


def _of_gradebook(message: str, gradebook: str, gone: bool) -> str | None:
    for words, sentence in _GRADEBOOK:
        if words in message:
            return sentence.format(where=gradebook).replace("  ", " ").replace(" ,", ",")
    left = ("connection", "server", "terminat", "shut")
    return _SERVER if gone or any(word in message.lower() for word in left) else None
