"""Every system call that the kernel's headers name is on one side or the other, on both processors.

The filter is run here by an interpreter of its own, so that another processor's table is tried on this one.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

from autograder.sandbox import call_policy, seccomp
from autograder.sandbox.call_numbers import numbers

NAMES = (Path(__file__).parents[1] / "tables" / "system_calls.txt").read_text("utf-8").split()
HEADERS = ("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "/usr/include/asm-generic/unistd.h")
NOT_CALLS = {
    "syscalls",
    "arch_specific_syscall",
    "sync_file_range2",
}  # nor ARM64
ONLY_32_BITS = range(403, 424)
AUDIT = (0xC000003E, 0xC00000B7)
MACHINES = pytest.mark.parametrize("column", [0, 1], ids=["x86_64", "aarch64"])
PID = 4711
F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE, F_SETFL = 8, 10, 15, 1024, 4
O_CREAT, O_TRUNC, O_ASYNC, O_CLOEXEC = 0o100, 0o1000, 0o20000, 0o2000000
READ, WRITE, BOTH, NEITHER = 0, 1, 2, 3


def answer(name: str | int, *arguments: int, column: int = 0, audit: int | None = None) -> int:
    """What the filter returns for a call."""
    program = seccomp.program(column=column)
    assert program is not None
    program = program.replace(struct.pack("<I", seccomp._PID_MARK), struct.pack("<I", PID))
    number = numbers(column)[name] if isinstance(name, str) else name
    padded = [argument & (1 << 64) - 1 for argument in (*arguments, 0, 0, 0, 0, 0, 0)[:6]]
    data = struct.pack("<IIQ6Q", number, AUDIT[column] if audit is None else audit, 0, *padded)
    return interpreted(program, data)


def interpreted(program: bytes, data: bytes) -> int:
    """A classic BPF program on the bytes that seccomp(2) gives it."""
    lines, place, value = list(struct.iter_unpack("<HBBI", program)), 0, 0
    tests = {0x15: lambda a, b: a == b, 0x35: lambda a, b: a >= b}
    while True:
        code, yes, no, constant = lines[place]
        place += 1
        if code == 0x20:
            (value,) = struct.unpack_from("<I", data, constant)
        elif code == 0x54:
            value &= constant
        elif code == 0x06:
            return int(constant)
        else:
            place += yes if tests[code](value, constant) else no


def sides(name: str) -> list[str]:
    """The tables that hold a name."""
    tables = {
        "allowed": call_policy.ALLOWED.split(),
        "checked": list(call_policy.CHECKED),
        "on request": call_policy.ON_REQUEST.split(),
        "absent": call_policy.ABSENT.split(),
        **{promise: names.split() for promise, names in call_policy.REFUSED.items()},
    }
    return [table for table, names in tables.items() for other in names if other == name]


@pytest.mark.parametrize("name", NAMES)
def test_every_call_is_on_one_side(name: str) -> None:
    """In one table, once, and the filter of both machines does what that table says."""
    (side,) = sides(name)
    expected = {"allowed": seccomp.ALLOW, "absent": seccomp.ENOSYS}.get(side, seccomp.EPERM)
    for column in (0, 1):
        if name in numbers(column) and side != "checked":
            assert answer(name, column=column) == expected


def test_no_table_holds_a_call_that_does_not_exist() -> None:
    """A name with a slip of the pen would allow or refuse nothing."""
    assert sorted(numbers(0) | numbers(1)) == sorted(NAMES)
    assert [name for name in NAMES if not sides(name)] == []


@pytest.mark.parametrize("header", HEADERS)
def test_the_list_holds_all_that_the_headers_name(header: str) -> None:
    """A newer kernel's call is to be put on one side; until then it does not exist for student code."""
    if not Path(header).is_file():
        pytest.skip("the kernel's headers are not installed")
    pairs = re.findall(r"^#define __NR_(\w+)\s+(\d+)", Path(header).read_text("utf-8"), re.MULTILINE)
    found = {name for name, number in pairs if int(number) not in ONLY_32_BITS}

    assert len(found) > 200
    assert found - NOT_CALLS - set(NAMES) == set()


def test_the_numbers_are_those_of_the_headers() -> None:
    """Of this machine's header, which names them one by one."""
    if not Path(HEADERS[0]).is_file():
        pytest.skip("the kernel's headers are not installed")
    text = Path(HEADERS[0]).read_text("utf-8")
    found = {name: int(number) for name, number in re.findall(r"__NR_(\w+) (\d+)", text)}

    assert {name: numbers(0)[name] for name in found} == found


@MACHINES
@pytest.mark.parametrize(
    ("name", "arguments", "allowed"),
    [
        ("fcntl", (3, F_SETOWN, 1), False),
        ("fcntl", (3, F_SETSIG, 9), False),
        ("fcntl", (3, F_SETOWN_EX, 0x1000), False),
        ("fcntl", (3, F_SETLEASE, 1), False),
        ("fcntl", (3, F_SETFL, O_ASYNC), False),
        ("fcntl", (3, F_SETFL, 0o4000), True),
        ("fcntl", (3, 1030, 0), True),
        ("fcntl", (3, 1031, 1 << 20), False),
        ("ioctl", (3, 0x5401), True),
        ("ioctl", (3, 0x5452), False),
        ("ioctl", (3, 0x8901), False),
        ("ioctl", (3, 0x8902), False),
        ("ioctl", (3, 0x5412), False),
        ("openat", (-100, 0x1000, READ | O_CLOEXEC), True),
        ("openat", (-100, 0x1000, READ | O_TRUNC), False),
        ("openat", (-100, 0x1000, NEITHER), False),
        ("openat", (-100, 0x1000, NEITHER | O_TRUNC), False),
        ("openat", (-100, 0x1000, WRITE | O_CREAT | O_TRUNC | O_CLOEXEC), True),
        ("openat", (-100, 0x1000, BOTH | O_TRUNC), True),
        ("openat", (-100, 0x1000, READ | O_ASYNC), False),
        ("socketpair", (1, 1), True),
        ("socketpair", (1, 1 | O_CLOEXEC), True),
        ("socketpair", (1, 2), False),
        ("socketpair", (1, 5), False),
        ("socketpair", (30, 1), False),
        ("sendto", (3, 0x1000, 1, 0, 0, 0), True),
        ("sendto", (3, 0x1000, 1, 0, 0x1000, 16), False),
        ("sendto", (3, 0x1000, 1, 0, 1 << 32, 16), False),
        ("sendto", (3, 0x1000, 1, 1, 0, 0), False),
        ("clone", (0x3D0F00,), True),
        ("clone", (0x01200011,), False),
        ("clone", (0x3D0F00 | 0x10000000,), False),
        ("kill", (PID, 9), True),
        ("kill", (0, 9), False),
        ("kill", (-1, 9), False),
        ("kill", (-PID, 9), False),
        ("tgkill", (PID, PID, 6), True),
        ("tgkill", (PID + 1, PID + 1, 6), False),
        ("prctl", (15, 0x1000), True),
        ("prctl", (1, 0), False),
        ("prctl", (4, 1), False),
        ("prctl", (22, 2), False),
        ("prlimit64", (0, 7, 0, 0x1000), True),
        ("prlimit64", (0, 7, 0x1000, 0), False),
        ("prlimit64", (0, 7, 1 << 32, 0), False),
        ("prlimit64", (PID + 1, 7, 0, 0x1000), False),
        ("sched_setaffinity", (0, 8, 0x1000), True),
        ("sched_setaffinity", (PID + 1, 8, 0x1000), False),
        ("mmap", (0, 4096, 3, 0x22, -1, 0), True),
        ("mmap", (0, 4096, 3, 0x40022, -1, 0), False),
        ("mmap", (0, 4096, 3, 0x2022, -1, 0), False),
        ("getsockopt", (3, 1, 3), True),
        ("getsockopt", (3, 1, 17), False),
        ("recvfrom", (3, 0x1000, 1, 0x40), True),
        ("recvfrom", (3, 0x1000, 1, 0x1), False),
        ("futex", (0x1000, 0x80), True),
        ("futex", (0x1000, 0x86), False),
        ("madvise", (0x1000, 4096, 4), True),
        ("madvise", (0x1000, 4096, 12), False),
    ],
)
def test_arguments_decide(name: str, arguments: tuple[int, ...], allowed: bool, column: int) -> None:
    """Where one call does several things, the filter looks at what it is asked for."""
    assert (answer(name, *arguments, column=column) == seccomp.ALLOW) == allowed


def test_open_is_looked_at_as_openat_is() -> None:
    """x86_64 has both."""
    assert answer("open", 0x1000, READ) == seccomp.ALLOW
    assert answer("open", 0x1000, READ | O_TRUNC) == seccomp.EPERM


@MACHINES
def test_calls_without_a_name_do_not_exist(column: int) -> None:
    """Newer ones, those of the x32 table, and numbers that were never given."""
    assert {answer(number, column=column) for number in (500, 1 << 30, 0x40000002, 0xFFFFFFFF)} == {
        seccomp.ENOSYS
    }


@MACHINES
def test_another_processors_calls_end_the_process(column: int) -> None:
    """i386's numbers, by `int 0x80`, mean other calls."""
    assert answer("read", column=column, audit=0x40000003) == seccomp.KILL_PROCESS


def test_a_course_may_add_a_call() -> None:
    """One of those that no promise rests on."""
    plain, added = seccomp.program(column=0), seccomp.program(["flock"], column=0)
    data = struct.pack("<IIQ6Q", numbers(0)["flock"], AUDIT[0], 0, 0, 0, 0, 0, 0, 0)
    assert plain is not None and added is not None

    assert (interpreted(plain, data), interpreted(added, data)) == (seccomp.EPERM, seccomp.ALLOW)
