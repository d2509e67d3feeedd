"""The namespaces of workers: no network, processes and mounts of their own, a small file system in memory."""

from __future__ import annotations

import os
import signal
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

from autograder.sandbox import syscalls

LEAST = 1 << 20  # bytes of a file system, to try it


def readable_folders() -> list[str]:
    """What Python and its libraries are made of, and nothing else."""
    paths = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    paths |= {str(Path(sys.base_prefix) / "lib"), str(Path(sys.base_exec_prefix) / "lib")}
    paths |= {
        "/lib",
        "/lib64",
        "/usr/lib",
        "/usr/lib64",
        "/usr/local/lib",
        "/etc/ld.so.cache",
        "/etc/localtime",
    }
    paths |= {"/usr/share/zoneinfo", "/usr/share/fonts", "/dev/urandom", "/dev/random"}
    return sorted(paths)


def mount_point() -> str:
    """A folder that may be covered: nothing that a worker reads stands below it."""
    # By either name: Python looks for modules where a link to its environment stands, too.
    needed = [place for path in readable_folders() for place in (Path(path), Path(path).resolve())]
    folders = [Path(name) for name in ("/tmp", "/var/tmp", "/mnt", "/srv", "/media", "/opt")]
    free = (
        path for path in folders if path.is_dir() and not any(place.is_relative_to(path) for place in needed)
    )
    return str(next(free, "/tmp"))


def share() -> None:
    """One empty network, one set of System V objects and one private view of mounts for all workers."""
    flags = syscalls.CLONE_NEWNET | syscalls.CLONE_NEWIPC | syscalls.CLONE_NEWNS | syscalls.CLONE_NEWPID
    uid, gid = os.geteuid(), os.getegid()
    syscalls.unshare(flags | (0 if uid == 0 else syscalls.CLONE_NEWUSER))
    if uid != 0:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{uid} {uid} 1")
        Path("/proc/self/gid_map").write_text(f"{gid} {gid} 1")
    syscalls.mount("none", "/", None, syscalls.MS_REC | syscalls.MS_PRIVATE)


def become_first_process() -> None:
    """Go on as the first process of a pid namespace of ours, to come back to it after each fork."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    syscalls.prctl(syscalls.PR_SET_PDEATHSIG, signal.SIGKILL)


def rehearse() -> None:
    """All that namespaces need, in a child: a machine may refuse any step of it. Raises OSError."""
    if not syscalls.LINUX:
        raise OSError("namespaces are Linux's")
    share()
    become_first_process()
    own = os.open("/proc/self/ns/pid", os.O_RDONLY)
    for _ in range(2):
        syscalls.setns(own, syscalls.CLONE_NEWPID)
        syscalls.unshare(syscalls.CLONE_NEWPID)
        child = os.fork()
        if child == 0:
            os._exit(0 if tried(lambda: own_file_system(mount_point(), LEAST)) else 1)
        if os.waitpid(child, 0)[1]:
            raise OSError("no file system of its own for a worker")


def tried(step: Callable[[], None]) -> bool:
    """Did a step work that a machine may refuse?"""
    try:
        step()
    except OSError:
        return False
    return True


def own_file_system(scratch: str, size: int) -> None:
    """A private, size-limited file system over the scratch folder; it goes when the worker goes."""
    syscalls.unshare(syscalls.CLONE_NEWNS)
    flags = syscalls.MS_NOSUID | syscalls.MS_NODEV | syscalls.MS_NOEXEC
    syscalls.mount("tmpfs", scratch, "tmpfs", flags, f"size={size},nr_inodes=1024,mode=1777")
