"""A course full of canaries, and a grader that holds them everywhere: what student code must never find."""

from __future__ import annotations

import contextlib
import ctypes
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.model.course import KIT, Course, Limits
from autograder.sandbox.namespaces import readable_folders
from tests.redteam.harness import ASSIGNMENT

MARK = "CANARY-0"
SHORT = Limits(
    cell_seconds=1.0,
    call_seconds=0.8,
    submission_seconds=10.0,
    cpu_seconds=10.0,
    memory_mib=640,
    scratch_mib=8,
)
_SHARED_MEMORY = 4096
# With namespaces a worker's own file system covers /tmp, or /var/tmp when Python or the kit lies below /tmp.
OUTSIDE = "/tmp" if any(Path(path).is_relative_to("/tmp") for path in readable_folders()) else "/var/tmp"


@dataclass(frozen=True)
class Surroundings:
    """A course, its canary, and where a worker would have to look for it."""

    course: Course
    canary: str
    places: dict[str, Any]


@contextlib.contextmanager
def surroundings(limits: Limits | None = None) -> Iterator[Surroundings]:
    """Canaries in the course's files, in this process, and in what it shares with its children."""
    canary = MARK + secrets.token_hex(16)
    folder = Path(tempfile.mkdtemp(prefix="redteam-", dir=OUTSIDE))
    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        folder.chmod(0o755)  # nothing but the sandbox keeps a worker out
        course = Course(root=folder, seed=7, limits=limits or Limits())
        files = _course(course, canary)
        os.environ["AUTOGRADER_TOKEN"] = canary
        stack.callback(os.environ.pop, "AUTOGRADER_TOKEN", None)
        descriptor = os.open(files[0], os.O_RDONLY)
        os.set_inheritable(descriptor, True)
        stack.callback(os.close, descriptor)
        places = {
            "files": [str(path) for path in files],
            "outside": OUTSIDE,
            "grader": os.getpid(),
            "canary_address": _in_memory(canary, stack),
            "descriptor": descriptor,
            "port": _served(socket.AF_INET, ("127.0.0.1", 0), canary, stack),
            "abstract": _served(socket.AF_UNIX, f"\0redteam-{os.getpid()}", canary, stack),
            "named": _served(socket.AF_UNIX, str(folder / "socket"), canary, stack),
            "victim": _victim(folder),
            "datagrams": _heard(str(folder / "datagrams"), stack),
            "abstract_datagrams": _heard(f"\0redteam-datagrams-{os.getpid()}", stack),
            "shared_memory": _shared(canary, stack),
            "neighbour": _neighbour(canary, stack),
        }
        yield Surroundings(course, canary, places)


def _course(course: Course, canary: str) -> list[Path]:
    shutil.copy(KIT / "course.toml", course.root / "course.toml")
    shutil.copytree(KIT / "assignments", course.root / "assignments")
    shutil.copytree(KIT / "images", course.root / "images")
    shutil.copytree(KIT / "solutions", course.root / "solutions")
    shutil.rmtree(course.root / "solutions" / "__pycache__", ignore_errors=True)
    neighbour = course.submitted() / "neighbour" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    result = course.results(ASSIGNMENT) / "neighbour.json"
    gradebook = course.generated / "gradebook.db"
    code = [course.reference(ASSIGNMENT), *course.check_files(ASSIGNMENT)[:1]]
    data = [neighbour, result, gradebook, course.root / ".env"]
    for path in (*code, *data):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as stream:
            stream.write(f'\nCANARY = "{canary}"\n' if path in code else canary)
    return [*code, *data]


def _in_memory(canary: str, stack: contextlib.ExitStack) -> int:
    buffer = ctypes.create_string_buffer(canary.encode())
    stack.callback(bytes, buffer)  # keeps it alive
    return ctypes.addressof(buffer)


def _served(family: int, address: Any, canary: str, stack: contextlib.ExitStack) -> Any:
    """Whoever connects is told the canary."""
    server = socket.socket(family, socket.SOCK_STREAM)
    server.bind(address)
    if family == socket.AF_UNIX and not address.startswith("\0"):
        Path(address).chmod(0o777)
    server.listen()
    stack.callback(server.close)
    stack.callback(server.shutdown, socket.SHUT_RDWR)

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                visitor, _ = server.accept()
                with visitor:
                    visitor.sendall(canary.encode())

    threading.Thread(target=serve, daemon=True).start()
    return server.getsockname()[1] if family == socket.AF_INET else address


def _victim(folder: Path) -> str:
    """A file that everybody may write to, if the sandbox lets them."""
    path = folder / "victim"
    path.write_text("whole")
    path.chmod(0o666)
    return str(path)


def _heard(address: str, stack: contextlib.ExitStack) -> str:
    """A service of this machine that takes what anybody sends to its name."""
    service = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    service.bind(address)
    if not address.startswith("\0"):
        Path(address).chmod(0o777)
    stack.callback(service.close)
    return address


def _shared(canary: str, stack: contextlib.ExitStack) -> int:
    """A System V segment that everybody may read, 0 where there are none."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.shmat.restype = ctypes.c_void_p
    segment = libc.shmget(0, _SHARED_MEMORY, 0o1666)
    if segment < 0:
        return 0
    address = libc.shmat(segment, None, 0)
    ctypes.memmove(address, canary.encode(), len(canary))
    libc.shmdt(ctypes.c_void_p(address))
    stack.callback(libc.shmctl, segment, 0, None)
    return int(segment)


def _neighbour(canary: str, stack: contextlib.ExitStack) -> int:
    """Another process of this user, with the canary in its environment and its command line."""
    sleeper = subprocess.Popen(
        [sys.executable, "-S", "-c", "import time; time.sleep(600)", canary], env={"CANARY": canary}
    )
    stack.callback(sleeper.wait)
    stack.callback(sleeper.kill)
    return sleeper.pid
