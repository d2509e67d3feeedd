"""What isolation this machine gives, tried out by a worker that attacks: every probe must be refused."""

from __future__ import annotations

import contextlib
import os
import platform
import socket
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Any

from autograder.model import assignment as assignments
from autograder.model.course import SETTINGS, Course
from autograder.sandbox import landlock, probes
from autograder.sandbox.budget import Budget
from autograder.sandbox.fork_server import ForkServer, missing_layers
from autograder.sandbox.fork_server_client import ForkServerClient
from autograder.sandbox.layers import LAYERS
from autograder.sandbox.losses import Stopped
from autograder.sandbox.observation import Call, Observation
from autograder.sandbox.session import WorkerSession

SECRET = "AUTOGRADER_DOCTOR"
REMEDIES = {
    "landlock": "Linux 5.13 or newer, with `landlock` in /sys/kernel/security/lsm",
    "seccomp": "a kernel with seccomp filters on x86-64 or arm64; a container must allow them",
    "rlimits": "hard limits that are not below [limits] in course.toml",
    "namespaces": "not required: root, or user namespaces for ordinary users",
}


@dataclass(frozen=True)
class Probe:
    """One thing tried: `layers` are those that should stop it, `ends` says that success ends the process."""

    what: str
    function: str
    argument: str
    layers: tuple[str, ...]
    ends: bool = False
    refused: bool = False
    said: str = ""


@dataclass(frozen=True)
class Health:
    """What was found. `missing` is layer -> remedy."""

    level: str
    facts: dict[str, str]
    probes: tuple[Probe, ...]
    missing: dict[str, str]

    @property
    def well(self) -> bool:
        """Is the required level in force, and is every probe refused?"""
        return not missing_layers(self.level) and all(probe.refused for probe in self.probes)

    def to_json(self) -> dict[str, Any]:
        """Plain data."""
        tried = [
            {key: value for key, value in asdict(probe).items() if key != "ends"} for probe in self.probes
        ]
        return {"version": 1, "well": self.well, **asdict(self), "probes": tried}


def examine(course: Course, layers: Iterable[str] = LAYERS) -> Health:
    """Try every probe in a worker. `layers` is for tests: a machine that lacks some."""
    os.environ[SECRET] = "a secret of the grader's"
    with contextlib.ExitStack() as stack:
        stack.callback(os.environ.pop, SECRET, None)
        server = stack.enter_context(ForkServer(course.limits, judges=2, layers=layers))
        level = server.level
        neighbour = stack.enter_context(_session(server.clients[1], course))
        tried = stack.enter_context(_session(server.clients[0], course))
        kinds = stack.enter_context(_services())
        outcomes = [
            _try(tried, probe) for probe in [*_files(course), *kinds, *_others(neighbour), *_own(course)]
        ]
    open_doors = {layer for probe in outcomes if not probe.refused for layer in probe.layers}
    lacking = set(missing_layers(level)) | (open_doors - set(level.split("+")))
    missing = {layer: REMEDIES[layer] for layer in LAYERS if layer in lacking}
    return Health(level, _facts(course, level), tuple(outcomes), missing)


def _files(course: Course) -> Iterator[Probe]:
    for name in assignments.names(course)[:1]:
        for path in course.check_files(name)[:1]:
            yield Probe("read the hidden checks", "read", str(path), ("landlock",))
        yield Probe("read the solutions", "read", str(course.reference(name)), ("landlock",))
    book = course.generated / "gradebook.db"
    settings = book if book.is_file() else course.root / SETTINGS
    yield Probe(
        "read the gradebook" if book.is_file() else "read the course", "read", str(settings), ("landlock",)
    )
    yield Probe("read /etc/passwd", "read", "/etc/passwd", ("landlock",))
    yield Probe("read /proc/1/environ", "read", "/proc/1/environ", ("landlock",))
    yield Probe("read the grader's memory", "read", f"/proc/{os.getpid()}/maps", ("landlock",))
    yield Probe("read the grader's environment", "environment", SECRET, ())


@contextlib.contextmanager
def _services() -> Iterator[list[Probe]]:
    """Services of this machine that would answer, and a folder that everybody may write to."""
    name = f"autograder-doctor-{os.getpid()}"
    with (
        socket.create_server(("127.0.0.1", 0)) as tcp,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp,
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as unix,
        tempfile.TemporaryDirectory(dir="/var/tmp", prefix="autograder-") as folder,
    ):
        udp.bind(("127.0.0.1", 0))
        unix.bind("\0" + name)
        unix.listen()
        Path(folder).chmod(0o777)
        yield [
            Probe("write outside its scratch folder", "write", folder, ("landlock",)),
            Probe("connect by TCP", "tcp", str(tcp.getsockname()[1]), ("seccomp",)),
            Probe("send by UDP", "udp", str(udp.getsockname()[1]), ("seccomp",)),
            Probe("connect to a local service", "unix", name, ("seccomp",)),
        ]


def _others(neighbour: WorkerSession) -> Iterator[Probe]:
    left = _call(neighbour, "leave", "answers.txt").value
    assert neighbour.process is not None
    yield Probe("read a neighbour's scratch folder", "read", str(left), ("landlock",))
    yield Probe("signal a neighbour", "signal", str(neighbour.process.pid), ("seccomp",))
    yield Probe("signal the grader", "signal", str(os.getpid()), ("seccomp",))
    yield Probe("see other processes", "processes", "", ("landlock",))


def _own(course: Course) -> Iterator[Probe]:
    yield Probe("start a process", "fork", "", ("seccomp",))
    yield Probe("run another program", "execute", "", ("seccomp",), ends=True)
    yield Probe("use more memory than the limit", "allocate", str(course.limits.memory_mib), ("rlimits",))


@contextlib.contextmanager
def _session(client: ForkServerClient, course: Course) -> Iterator[WorkerSession]:
    source = Path(probes.__file__).read_text("utf-8")
    names = [
        name for name, item in vars(probes).items() if getattr(item, "__module__", "") == probes.__name__
    ]
    session = WorkerSession(
        client=client,
        budget=Budget(course.limits),
        flavour="plain",
        prologue=[],
        cells=[(1, source)],
        exercises=names,
    )
    try:
        yield session
    finally:
        session.close()


def _try(session: WorkerSession, probe: Probe) -> Probe:
    try:
        seen = _call(session, probe.function, probe.argument)
    except Stopped as stop:
        return replace(probe, refused=not probe.ends, said=str(stop))
    if seen.error is not None:
        return replace(probe, refused=True, said="" if seen.error[0] == "Refused" else seen.error[0])
    return replace(probe, refused=False, said=str(seen.value))


def _call(session: WorkerSession, function: str, argument: str) -> Observation:
    return session.ask(Call(function, (argument,)))


def _facts(course: Course, level: str) -> dict[str, str]:
    abi = landlock.version()
    return {
        "isolation": level,
        "required": "landlock+seccomp+rlimits",
        "kernel": f"{platform.system()} {platform.release()} ({platform.machine()})",
        "Landlock": _landlock(abi),
        "namespaces": "yes" if "namespaces" in level.split("+") else "no (not required)",
        "user": "root" if os.geteuid() == 0 else "an ordinary user",
        "Python": platform.python_version(),
        "NumPy": metadata.version("numpy"),
        "nbgrader": metadata.version("nbgrader"),
        "cores": str(usable_cores()),
        "limits": f"{course.limits.call_seconds:g} s a call, {course.limits.memory_mib} MiB a submission",
    }


def usable_cores() -> int:
    """Cores that this process may use: affinity and the control group's quota."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with contextlib.suppress(OSError, ValueError):
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text("ascii").split()
        cores = min(cores, max(1, int(quota) // int(period)))
    return max(1, cores)


def _landlock(abi: int) -> str:
    """Its version, and what that leaves to the filter of system calls."""
    left = ", ".join(landlock.unhandled(abi))
    return "not there" if not abi else f"ABI {abi}, which leaves to seccomp: {left}" if left else f"ABI {abi}"
