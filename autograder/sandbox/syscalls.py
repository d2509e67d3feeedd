"""System calls that Python has no function for (Linux, x86_64 and aarch64)."""

from __future__ import annotations

import ctypes
import os
import platform
import sys

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_KEEPCAPS = 8
PR_CAPBSET_DROP = 24
PR_SET_NO_NEW_PRIVS = 38
CAP_DAC_READ_SEARCH = 2
CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER = 0x00020000, 0x08000000, 0x10000000
CLONE_NEWPID, CLONE_NEWNET = 0x20000000, 0x40000000
MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REC, MS_PRIVATE = 2, 4, 8, 16384, 1 << 18
MACHINES = {"x86_64": 0, "aarch64": 1}
_CAPABILITY_VERSION = 0x20080522
_CAPSET = (126, 91)

LINUX = sys.platform == "linux"
_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


def machine() -> int | None:
    """Which column of a table of system call numbers is this machine's; None when none is."""
    return MACHINES.get(platform.machine()) if LINUX and sys.maxsize > 2**32 else None


def call(number: int, *arguments: object) -> int:
    """A raw system call. Raises OSError."""
    return _checked(_libc.syscall(ctypes.c_long(number), *arguments))


def prctl(option: int, value: int = 0) -> None:
    """prctl(2). Raises OSError."""
    _checked(
        _libc.prctl(option, ctypes.c_ulong(value), ctypes.c_ulong(0), ctypes.c_ulong(0), ctypes.c_ulong(0))
    )


def unshare(flags: int) -> None:
    """unshare(2). Raises OSError."""
    _checked(_libc.unshare(flags))


def setns(descriptor: int, flags: int) -> None:
    """setns(2). Raises OSError."""
    _checked(_libc.setns(descriptor, flags))


def mount(source: str, target: str, kind: str | None, flags: int, data: str | None = None) -> None:
    """mount(2). Raises OSError."""
    texts = [None if text is None else text.encode() for text in (source, target, kind, data)]
    _checked(_libc.mount(texts[0], texts[1], texts[2], ctypes.c_ulong(flags), texts[3]))


def set_capabilities(*kept: int) -> None:
    """Keep these capabilities and drop all others. Raises OSError."""
    column = machine()
    if column is None:
        raise OSError("capabilities are unknown on this machine")
    mask = sum(1 << capability for capability in kept)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION, 0)
    data = (ctypes.c_uint32 * 6)(mask, mask, 0, 0, 0, 0)
    call(_CAPSET[column], header, data)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
