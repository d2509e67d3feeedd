"""seccomp: calls that exercises need are allowed, all others refused (a classic BPF program, seccomp(2)).

`call_policy` says which are; this is the compiler. A call without a name there is answered as by a kernel
that does not have it.
"""

from __future__ import annotations

import ctypes
import errno
import struct
from collections.abc import Iterable
from itertools import groupby

from autograder.sandbox import call_policy, syscalls
from autograder.sandbox.call_numbers import numbers
from autograder.sandbox.call_policy import OWN_PROCESS, Check, Rule

ALLOW, NOTIFY, KILL_PROCESS = 0x7FFF0000, 0x7FC00000, 0x80000000
EPERM, ENOSYS = 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
_AUDIT = (0xC000003E, 0xC00000B7)
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
_LOAD, _AND, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_PRCTL = (157, 167)
_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_SECCOMP, _SET_FILTER, _NEW_LISTENER = (317, 277), 1, 8
_PID_MARK = 0x7EADBEEF


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def program(added: Iterable[str] = (), column: int | None = None, *, heard: bool = False) -> bytes | None:
    """The filter for this machine, its own process id left open; None on a machine that is not known.

    `added`: ON_REQUEST calls that the course allows. `column`: another machine's table. `heard`: somebody
    listens to the refused calls (`refused_calls`); a worker hands its listener over by sendmsg.
    """
    column = syscalls.machine() if column is None else column
    if column is None:
        return None
    table, refused = numbers(column), NOTIFY if heard else EPERM
    lines = [_line(_LOAD, _ARCHITECTURE), _line(_EQUAL, _AUDIT[column], 1, 0), _line(_RETURN, KILL_PROCESS)]
    lines.append(_line(_LOAD, _NUMBER))
    for name, rule in call_policy.CHECKED.items():
        if name in table:
            body = [*_any(rule), _line(_RETURN, refused)]
            lines += [_line(_EQUAL, table[name], 0, len(body)), *body]
    allowed = {*call_policy.ALLOWED.split(), *added} | ({"sendmsg"} if heard else set())
    return b"".join([*lines, *_search(_ranges(table, allowed, refused))])


def restrict(filter_program: bytes, pid: int, *, heard: bool = False) -> int | None:
    """Install the filter for this thread and all that it starts. Needs no_new_privs. Raises OSError.

    `heard`: returns the descriptor of its listener.
    """
    data = filter_program.replace(struct.pack("<I", _PID_MARK), struct.pack("<I", pid))
    buffer = ctypes.create_string_buffer(data, len(data))
    whole = _Program(len(data) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    column = syscalls.machine()
    assert column is not None
    if heard:
        flags = ctypes.c_ulong(_NEW_LISTENER)
        return syscalls.call(_SECCOMP[column], ctypes.c_ulong(_SET_FILTER), flags, ctypes.byref(whole))
    syscalls.call(_PRCTL[column], _PR_SET_SECCOMP, ctypes.c_ulong(_MODE_FILTER), ctypes.byref(whole))
    return None


def _line(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("<HBBI", code, yes, no, value)


def _any(rule: Rule) -> list[bytes]:
    """Allow what one alternative of a rule holds for, else go on behind these lines."""
    return [line for checks in rule for line in _all(checks)]


def _all(checks: tuple[Check, ...]) -> list[bytes]:
    """Allow when every check holds; else go on behind these lines."""
    lines = [_line(_RETURN, ALLOW)]
    for check in reversed(checks):
        lines = [*_one_of(check, otherwise=len(lines)), *lines]
    return lines


def _one_of(check: Check, otherwise: int) -> list[bytes]:
    """Go on when an argument has one of the values, else skip `otherwise` lines."""
    lines = [_line(_LOAD, _ARGUMENTS + 8 * check.argument + 4 * check.high)]
    if check.mask != 0xFFFFFFFF:
        lines.append(_line(_AND, check.mask))
    values = [_PID_MARK if value == OWN_PROCESS else value for value in check.values]
    last = len(values) - 1
    tests = [_line(_EQUAL, value, last - place, 0) for place, value in enumerate(values[:-1])]
    return [*lines, *tests, _line(_EQUAL, values[-1], 0, otherwise)]


def _ranges(table: dict[str, int], allowed: set[str], refused: int) -> list[tuple[int, int]]:
    """Where a range of numbers begins, and what is returned from there on."""
    absent = set(call_policy.ABSENT.split())
    verdicts = {
        number: ALLOW if name in allowed else ENOSYS if name in absent else refused
        for name, number in table.items()
    }
    every = ((number, verdicts.get(number, ENOSYS)) for number in range(max(verdicts) + 2))
    return [next(group) for _, group in groupby(every, key=lambda pair: pair[1])]


def _search(ranges: list[tuple[int, int]]) -> list[bytes]:
    """A binary search for the number's range."""
    if len(ranges) == 1:
        return [_line(_RETURN, ranges[0][1])]
    middle = len(ranges) // 2
    below, above = _search(ranges[:middle]), _search(ranges[middle:])
    return [_line(_AT_LEAST, ranges[middle][0], len(below), 0), *below, *above]
