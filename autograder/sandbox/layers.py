"""The layers between student code and the machine; SECURITY.md says what each one stops.

`prepare` runs once in the fork server, `enter` in every worker right after the fork, before the first line of
student code. A layer that this machine does not have is left out and missing in `Sandbox.level`.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.sandbox import landlock, resource_limits, seccomp, syscalls, temporary_folder
from autograder.sandbox.resource_limits import ResourceLimits

LAYERS = ("landlock", "seccomp", "namespaces", "rlimits")
REQUIRED = frozenset(("landlock", "seccomp", "rlimits"))
SPARE_UID = 65534
_MIB = 1 << 20


@dataclass(frozen=True)
class Sandbox:
    """What `prepare` found and made."""

    level: str
    landlock_abi: int
    program: bytes | None
    namespaces: bool
    own_pids: int | None
    readable: tuple[tuple[int, bool], ...]
    devices: tuple[tuple[int, bool], ...]
    scratch: str
    file_size: int
    limits: ResourceLimits | None
    heard: bool


def prepare(
    layers: frozenset[str],
    memory_mib: int,
    cpu_seconds: float,
    scratch_mib: int,
    allow_calls: Iterable[str] = (),
    *,
    heard: bool = False,
) -> Sandbox:
    """Find out what this machine gives, enter the namespaces that workers share, open what they may read.

    `heard`: somebody listens to the system calls that are refused.
    """
    limits = None
    if "rlimits" in layers:
        worker = SPARE_UID if os.geteuid() == 0 else os.geteuid()
        limits = resource_limits.prepare(memory_mib * _MIB, cpu_seconds, scratch_mib * _MIB, worker)
    namespaces = "namespaces" in layers and _works(_rehearse)
    if namespaces:
        _share_namespaces()
        _become_first_process()
    abi = _landlock_abi(layers)
    program = seccomp.program(allow_calls, heard=heard) if "seccomp" in layers and _works(_filter) else None
    in_force = {
        "landlock": abi > 0,
        "seccomp": program is not None,
        "namespaces": namespaces,
        "rlimits": limits is not None,
    }
    return Sandbox(
        level="+".join(name for name in LAYERS if in_force[name]) or "process",
        landlock_abi=abi,
        program=program,
        namespaces=namespaces,
        own_pids=os.open("/proc/self/ns/pid", os.O_RDONLY) if namespaces else None,
        readable=tuple(landlock.open_folders(readable_folders())) if abi else (),
        devices=tuple(landlock.open_folders(["/dev/null", "/dev/zero"])) if abi else (),
        scratch=_mount_point() if namespaces else temporary_folder.make(os.getpid()),
        file_size=scratch_mib * _MIB,
        limits=limits,
        heard=heard and program is not None,
    )


def _landlock_abi(layers: frozenset[str]) -> int:
    """The kernel's, or 0 without this layer; `landlock:2` asks for the rules of an older kernel."""
    wanted = [name.partition(":")[2] for name in layers if name.partition(":")[0] == "landlock"]
    return min([landlock.version(), *(int(abi) for abi in wanted if abi)]) if wanted else 0


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


def _mount_point() -> str:
    """A folder that may be covered: nothing that a worker reads stands below it."""
    # By either name: Python looks for modules where a link to its environment stands, too.
    needed = [place for path in readable_folders() for place in (Path(path), Path(path).resolve())]
    folders = [Path(name) for name in ("/tmp", "/var/tmp", "/mnt", "/srv", "/media", "/opt")]
    free = (
        path for path in folders if path.is_dir() and not any(place.is_relative_to(path) for place in needed)
    )
    return str(next(free, "/tmp"))


def new_pid_namespace(sandbox: Sandbox) -> None:
    """The next fork of this process starts a pid namespace of its own."""
    old_pid_namespace(sandbox)
    if sandbox.own_pids is not None:
        syscalls.unshare(syscalls.CLONE_NEWPID)


def old_pid_namespace(sandbox: Sandbox) -> None:
    """The next fork of this process shares its pid namespace, as at the start."""
    if sandbox.own_pids is not None:
        syscalls.setns(sandbox.own_pids, syscalls.CLONE_NEWPID)


def scratch_folder(sandbox: Sandbox, worker: int) -> str:
    """A worker's own folder, made by the fork server; with namespaces it is a private file system instead."""
    if sandbox.namespaces:
        return sandbox.scratch
    path = Path(tempfile.mkdtemp(prefix=f"{worker}-", dir=sandbox.scratch))  # the last one may still be going
    if os.geteuid() == 0:
        Path(sandbox.scratch).chmod(0o711)
        os.chown(path, SPARE_UID, SPARE_UID)
    return str(path)


def enter(sandbox: Sandbox, scratch: str) -> int | None:
    """Give up everything, for good. Raises OSError when a layer that was found to work does not.

    Returns the listener to refused system calls, when somebody wants to hear of them.
    """
    if syscalls.LINUX:
        syscalls.prctl(syscalls.PR_SET_PDEATHSIG, signal.SIGKILL)
    if sandbox.namespaces:
        _own_file_system(scratch, sandbox.file_size)
    if sandbox.limits is not None:
        resource_limits.enter(sandbox.limits)
    _drop_privileges(sandbox)
    os.chdir(scratch)
    os.umask(0o077)
    os.environ.update(HOME=scratch, TMPDIR=scratch)
    if not syscalls.LINUX:
        return None
    syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
    if sandbox.landlock_abi:
        own = tuple(landlock.open_folders([scratch]))
        landlock.restrict(sandbox.landlock_abi, sandbox.readable, own + sandbox.devices)
        for descriptor, _ in own:
            os.close(descriptor)
    for descriptor, _ in sandbox.readable + sandbox.devices:
        os.close(descriptor)
    if sandbox.own_pids is not None:
        os.close(sandbox.own_pids)
    if sandbox.program is None:
        return None
    return seccomp.restrict(sandbox.program, os.getpid(), heard=sandbox.heard)


def _share_namespaces() -> None:
    """One empty network, one set of System V objects and one private view of mounts for all workers."""
    flags = syscalls.CLONE_NEWNET | syscalls.CLONE_NEWIPC | syscalls.CLONE_NEWNS | syscalls.CLONE_NEWPID
    uid, gid = os.geteuid(), os.getegid()
    syscalls.unshare(flags | (0 if uid == 0 else syscalls.CLONE_NEWUSER))
    if uid != 0:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{uid} {uid} 1")
        Path("/proc/self/gid_map").write_text(f"{gid} {gid} 1")
    syscalls.mount("none", "/", None, syscalls.MS_REC | syscalls.MS_PRIVATE)


def _become_first_process() -> None:
    """Go on as the first process of a pid namespace of ours, to come back to it after each fork."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    syscalls.prctl(syscalls.PR_SET_PDEATHSIG, signal.SIGKILL)


def _rehearse() -> None:
    """All that namespaces need, in a child: a machine may refuse any step of it. Raises OSError."""
    if not syscalls.LINUX:
        raise OSError("namespaces are Linux's")
    _share_namespaces()
    _become_first_process()
    own = os.open("/proc/self/ns/pid", os.O_RDONLY)
    for _ in range(2):
        syscalls.setns(own, syscalls.CLONE_NEWPID)
        syscalls.unshare(syscalls.CLONE_NEWPID)
        child = os.fork()
        if child == 0:
            os._exit(0 if _tried(lambda: _own_file_system(_mount_point(), _MIB)) else 1)
        if os.waitpid(child, 0)[1]:
            raise OSError("no file system of its own for a worker")


def _filter() -> None:
    """A kernel may be built without seccomp, and a container may forbid it. Raises OSError."""
    program = seccomp.program()
    if program is None:
        raise OSError("no system call table for this machine")
    syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
    seccomp.restrict(program, os.getpid())


def _works(step: Callable[[], None]) -> bool:
    """Try a step that cannot be undone, in a child."""
    child = os.fork()
    if child == 0:
        os._exit(0 if _tried(step) else 1)
    return os.waitpid(child, 0)[1] == 0


def _tried(step: Callable[[], None]) -> bool:
    try:
        step()
    except OSError:
        return False
    return True


def _own_file_system(scratch: str, size: int) -> None:
    """A private, size-limited file system over the scratch folder; it goes when the worker goes."""
    syscalls.unshare(syscalls.CLONE_NEWNS)
    flags = syscalls.MS_NOSUID | syscalls.MS_NODEV | syscalls.MS_NOEXEC
    syscalls.mount("tmpfs", scratch, "tmpfs", flags, f"size={size},nr_inodes=1024,mode=1777")


def _drop_privileges(sandbox: Sandbox) -> None:
    if not syscalls.LINUX:
        return
    if os.geteuid() == 0:
        # With Landlock in force, the interpreter may stand in a folder that only root may enter.
        kept = (syscalls.CAP_DAC_READ_SEARCH,) if sandbox.landlock_abi and sandbox.program else ()
        syscalls.prctl(syscalls.PR_SET_KEEPCAPS, 1)
        os.setgroups([])
        os.setresgid(SPARE_UID, SPARE_UID, SPARE_UID)
        os.setresuid(SPARE_UID, SPARE_UID, SPARE_UID)
        syscalls.set_capabilities(*kept)
    else:
        with contextlib.suppress(OSError):  # no capabilities to drop on a machine without namespaces
            syscalls.set_capabilities()
    syscalls.prctl(syscalls.PR_SET_DUMPABLE, 0)
    syscalls.prctl(syscalls.PR_SET_PDEATHSIG, signal.SIGKILL)  # a change of user cleared it
