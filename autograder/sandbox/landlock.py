"""Landlock: which folders a process may read, and the one that it may write; no TCP, no signals out.

Kernel documentation: Documentation/userspace-api/landlock.rst. Call numbers are the same on all machines.
"""

from __future__ import annotations

import ctypes
import os
import stat
from collections.abc import Iterable

from autograder.sandbox import syscalls

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION_FLAG = 1
_PATH_BENEATH = 1
_READ_FILE, _READ_DIR, _WRITE_FILE, _TRUNCATE = 1 << 2, 1 << 3, 1 << 1, 1 << 14
_FILE_RIGHTS = (1 << 0) | _READ_FILE | _WRITE_FILE | _TRUNCATE | (1 << 15)
_EXECUTE = 1 << 0
_MAKE_SPECIAL = (1 << 6) | (1 << 9) | (1 << 10) | (1 << 11)  # character device, socket, pipe, block device
_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1}
_ALL_RIGHTS = (1 << 16) - 1  # ABI 5 and newer
# What an older ABI does not handle; links and renames between folders, ABI 2's, are refused before it.
_SINCE = {3: "emptying files", 4: "TCP", 5: "device ioctls", 6: "signals and abstract sockets"}
_TCP = 0b11
_SCOPES = 0b11  # abstract sockets, signals


class _Attributes(ctypes.Structure):
    _fields_ = (("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def version() -> int:
    """The kernel's Landlock ABI, 0 when it has none."""
    if not syscalls.LINUX:
        return 0
    try:
        return syscalls.call(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION_FLAG))
    except OSError:
        return 0


def unhandled(abi: int) -> list[str]:
    """What this ABI leaves to other layers, by name."""
    return [name for since, name in _SINCE.items() if abi < since]


def open_folders(paths: Iterable[str]) -> list[tuple[int, bool]]:
    """Descriptors that stand for the paths that exist, each with whether it is a folder."""
    opened = []
    for path in paths:
        try:
            descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:  # a folder of the list that this machine does not have
            continue
        opened.append((descriptor, stat.S_ISDIR(os.fstat(descriptor).st_mode)))
    return opened


def restrict(abi: int, readable: Iterable[tuple[int, bool]], writable: Iterable[tuple[int, bool]]) -> None:
    """Confine this thread and its descendants for good. Needs no_new_privs. Raises OSError."""
    handled = _RIGHTS.get(abi, _ALL_RIGHTS)
    attributes = _Attributes(handled, _TCP if abi >= 4 else 0, _SCOPES if abi >= 6 else 0)
    size = 8 if abi < 4 else 16 if abi < 6 else 24
    ruleset = syscalls.call(_CREATE, ctypes.byref(attributes), ctypes.c_size_t(size), ctypes.c_uint32(0))
    try:
        for descriptor, folder in readable:
            _allow(ruleset, descriptor, (_READ_FILE | _READ_DIR) if folder else _READ_FILE)
        for descriptor, folder in writable:
            rights = handled & ~(_EXECUTE | _MAKE_SPECIAL)
            _allow(ruleset, descriptor, rights if folder else rights & _FILE_RIGHTS)
        syscalls.call(_RESTRICT, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)


def _allow(ruleset: int, descriptor: int, rights: int) -> None:
    rule = _Beneath(rights, descriptor)
    syscalls.call(
        _ADD, ctypes.c_int(ruleset), ctypes.c_int(_PATH_BENEATH), ctypes.byref(rule), ctypes.c_uint32(0)
    )
