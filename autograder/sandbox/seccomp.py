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

ALLOW, KILL_PROCESS = 0x7FFF0000, 0x80000000
EPERM, ENOSYS = 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
_AUDIT = (0xC000003E, 0xC00000B7)
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
_LOAD, _AND, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_PRCTL = (157, 167)
_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_PID_MARK = 0x7EADBEEF


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def program(added: Iterable[str] = (), column: int | None = None) -> bytes | None:
    """The filter for this machine, its own process id left open; None on a machine that is not known.

    `added`: ON_REQUEST calls that the course allows. `column`: another machine's table.
    """
    column = syscalls.machine() if column is None else column
    if column is None:
        return None
    table = numbers(column)
    lines = [_line(_LOAD, _ARCHITECTURE), _line(_EQUAL, _AUDIT[column], 1, 0), _line(_RETURN, KILL_PROCESS)]
    lines.append(_line(_LOAD, _NUMBER))
    for name, rule in call_policy.CHECKED.items():
        if name in table:
            body = _either(rule)
            lines += [_line(_EQUAL, table[name], 0, len(body)), *body]
    return b"".join([*lines, *_search(_ranges(table, frozenset(added)))])


def restrict(filter_program: bytes, pid: int) -> None:
    """Install the filter for this thread and all that it starts. Needs no_new_privs. Raises OSError."""
    data = filter_program.replace(struct.pack("<I", _PID_MARK), struct.pack("<I", pid))
    buffer = ctypes.create_string_buffer(data, len(data))
    whole = _Program(len(data) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    column = syscalls.machine()
    assert column is not None
    syscalls.call(_PRCTL[column], _PR_SET_SECCOMP, ctypes.c_ulong(_MODE_FILTER), ctypes.byref(whole))


def _line(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("<HBBI", code, yes, no, value)


def _either(rule: Rule) -> list[bytes]:
    """Allow what one alternative of a rule holds for, refuse the rest."""
    return [*(line for checks in rule for line in _all(checks)), _line(_RETURN, EPERM)]


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


def _ranges(table: dict[str, int], added: frozenset[str]) -> list[tuple[int, int]]:
    """Where a range of numbers begins, and what is returned from there on."""
    allowed = {*call_policy.ALLOWED.split(), *added}
    absent = set(call_policy.ABSENT.split())
    verdicts = {
        number: ALLOW if name in allowed else ENOSYS if name in absent else EPERM
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
