"""Processes of a grader, by their place in its family: for who kills them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Running:
    """A process; `started` tells it from a later one with the same number."""

    pid: int
    parent: int
    started: str

    @property
    def is_server(self) -> bool:
        """One of the fork server's: what it was started as stands in its command line, also after forks."""
        command = _text(self.pid, "cmdline").split("\0")
        return "-P" in command and "-m" in command

    @property
    def is_spawned(self) -> bool:
        """One that Python's multiprocessing started for somebody's work, as Dask's nanny does."""
        return "spawn_main" in _text(self.pid, "cmdline")


def family(root: int) -> list[Running]:
    """A process and all that descend from it, parents first."""
    everybody = list(_everybody())
    found = [running for running in everybody if running.pid == root]
    for known in found:  # grows on the way
        found += [running for running in everybody if running.parent == known.pid]
    return found


def workers(root: int) -> list[Running]:
    """The workers below a process: the youngest generation of a fork server's family."""
    servers = [running for running in family(root) if running.is_server]
    parents = {running.parent for running in servers}
    leaves = [running for running in servers if running.pid not in parents]
    return [running for running in leaves if running.pid not in _oldest(servers)]


def _oldest(servers: list[Running]) -> set[int]:
    """The one that was started by exec, and the first one of its namespaces: these are no workers."""
    known = {running.pid for running in servers}
    first = {running.pid for running in servers if running.parent not in known}
    return first | {running.pid for running in servers if running.parent in first and _is_first(running.pid)}


def _is_first(pid: int) -> bool:
    """Is it the first of a pid namespace one below ours?"""
    for line in _text(pid, "status").splitlines():
        if line.startswith("NSpid:"):
            numbers = line.split()[1:]
            return len(numbers) == 2 and numbers[-1] == "1"
    return False


def is_alive(running: Running) -> bool:
    """Is it there still, and not just waiting to be reaped?"""
    fields = _fields(running.pid)
    return fields is not None and fields[19] == running.started and fields[0] != "Z"


def _everybody() -> list[Running]:
    pids = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]
    return [Running(pid, int(known[1]), known[19]) for pid in pids if (known := _fields(pid)) is not None]


def _fields(pid: int) -> list[str] | None:
    """State, parent, ...: what stands after the name in /proc/PID/stat."""
    return _text(pid, "stat").rpartition(")")[2].split() or None


def _text(pid: int, name: str) -> str:
    try:
        return Path(f"/proc/{pid}/{name}").read_text("utf-8", "replace")
    except OSError:
        return ""
