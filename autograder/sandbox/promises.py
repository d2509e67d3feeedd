"""What isolation promises of student code: one of the entries beside a promise is enough to keep it.

`landlock:3` is Landlock as of ABI 3, `landlock+seccomp` is both together. What really holds under which
layers is measured by `python -m tests.redteam.rulesets`, which prints the table of SECURITY.md.
"""

from __future__ import annotations

KEPT_BY: dict[str, tuple[str, ...]] = {
    "reads no file that is not its own": ("landlock",),
    "writes, makes, renames and deletes no such file": ("landlock",),
    "empties no such file": ("landlock:3", "landlock+seccomp"),
    "changes no owner, mode, time or attribute": ("seccomp",),
    "watches, locks and leases no file": ("seccomp",),
    "reads no memory and no descriptor of others": ("landlock", "seccomp"),
    "reaches no network": ("seccomp",),
    "reaches no local service": ("seccomp",),
    "shares no memory and no queue": ("seccomp",),
    "starts no process and no program": ("seccomp",),
    "signals nobody": ("seccomp",),
    "slows nobody down": ("seccomp",),
    "keeps its user, its view of the machine and its distance from the kernel": ("seccomp",),
    "keeps its limits": ("rlimits",),
}


def unkept(level: str, abi: int) -> list[str]:
    """The promises that nothing in force keeps, by name. `level` as in results, `abi` Landlock's."""
    return [name for name, ways in KEPT_BY.items() if not any(_in_force(way, level, abi) for way in ways)]


def _in_force(way: str, level: str, abi: int) -> bool:
    needed = [layer.partition(":") for layer in way.split("+")]
    return all(layer in level.split("+") and abi >= int(least or 0) for layer, _, least in needed)
