"""The layers between student code and the machine; SECURITY.md says what each one stops.

`prepare` runs once in the fork server, `enter` in every worker right after the fork, before the first line of
student code. A layer that this machine does not have is left out and missing in `Sandbox.level`.
"""

from __future__ import annotations

import contextlib
import os
import signal
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.sandbox import landlock, namespaces, resource_limits, seccomp, syscalls, temporary_folder
from autograder.sandbox.resource_limits import ResourceLimits

LAYERS = ("landlock", "seccomp", "namespaces", "rlimits")
REQUIRED = frozenset(("landlock", "seccomp", "rlimits"))
SPARE_UID = 65534
MIB = 1 << 20


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
        limits = resource_limits.prepare(memory_mib * MIB, cpu_seconds, scratch_mib * MIB, worker)
    own_namespaces = "namespaces" in layers and _works(namespaces.rehearse)
    if own_namespaces:
        namespaces.share()
        namespaces.become_first_process()
    abi = _landlock_abi(layers)
    program = seccomp.program(allow_calls, heard=heard) if "seccomp" in layers and _works(_filter) else None
    in_force = {
        "landlock": abi > 0,
        "seccomp": program is not None,
        "namespaces": own_namespaces,
        "rlimits": limits is not None,
    }
    return Sandbox(
        level="+".join(name for name in LAYERS if in_force[name]) or "process",
        landlock_abi=abi,
        program=program,
        namespaces=own_namespaces,
        own_pids=os.open("/proc/self/ns/pid", os.O_RDONLY) if own_namespaces else None,
        readable=tuple(landlock.open_folders(namespaces.readable_folders())) if abi else (),
        devices=tuple(landlock.open_folders(["/dev/null", "/dev/zero"])) if abi else (),
        scratch=namespaces.mount_point() if own_namespaces else temporary_folder.make(os.getpid()),
        file_size=scratch_mib * MIB,
        limits=limits,
        heard=heard and program is not None,
    )


def _landlock_abi(layers: frozenset[str]) -> int:
    """The kernel's, or 0 without this layer; `landlock:2` asks for the rules of an older kernel."""
    wanted = [name.partition(":")[2] for name in layers if name.partition(":")[0] == "landlock"]
    return min([landlock.version(), *(int(abi) for abi in wanted if abi)]) if wanted else 0


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
        namespaces.own_file_system(scratch, sandbox.file_size)
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
        os._exit(0 if namespaces.tried(step) else 1)
    return os.waitpid(child, 0)[1] == 0


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
