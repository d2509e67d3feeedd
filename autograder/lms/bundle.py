"""A zip of the kit with one assignment, its solution and its checks, for a grading container."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from autograder.model.assignment import Assignment
from autograder.model.course import KIT, SEED, SETTINGS
from autograder.model.private_code import with_imported

# What grading imports, and what a notebook may: their exact versions go into the bundle.
NEEDED = ("numpy", "ipython", "pytest", "matplotlib", "ipywidgets")
PLAIN, SCRIPT = 0o644, 0o755
EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes for the same contents

SETUP = """\
#!/usr/bin/env bash
# Runs once, as root, when Gradescope builds the image.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
source="${AUTOGRADER_PREFIX:-/autograder}/source"
# Not below /autograder: student code runs as another user and must be able to import NumPy.
home="${AUTOGRADER_HOME:-/opt/autograder}"
python=python3
apt-get update
apt-get install -y --no-install-recommends python3 python3-venv
if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then # Ubuntu 22.04 has 3.10
  python=python3.11
  apt-get install -y --no-install-recommends python3.11 python3.11-venv
fi
"$python" -m venv "$home"
"$home/bin/pip" install --no-cache-dir --requirement "$source/requirements.txt"
# The kit is used from its own folder: what is installed into the environment can be read by student code.
packages="$("$home/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
echo "$source/kit" >"$packages/kit.pth"
"""

RUN = """\
#!/usr/bin/env bash
# Runs as root for each submission, in /autograder.
set -euo pipefail
prefix="${{AUTOGRADER_PREFIX:-/autograder}}"
python="${{AUTOGRADER_PYTHON:-/opt/autograder/bin/python}}"
chmod -R o= "$prefix/source" "$prefix/results"  # student code runs as a user who may read neither
cd "$prefix/source/kit"
exec "$python" -B -m autograder.lms.gradescope.container "$prefix" {assignment}
"""


def gradescope(assignment: Assignment) -> bytes:
    """The zip that Gradescope takes: setup.sh and run_autograder at its root, the kit below kit/."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "setup.sh", SETUP.encode(), SCRIPT)
        _add(archive, "run_autograder", RUN.format(assignment=assignment.name).encode(), SCRIPT)
        _add(archive, "requirements.txt", requirements().encode(), PLAIN)
        for name, path in sorted(_files(assignment)):
            _add(archive, f"kit/{name}", path.read_bytes(), PLAIN)
    return memory.getvalue()


def requirements() -> str:
    """`name==version` of what grading needs and of all that it needs in turn, as installed here."""
    versions: dict[str, str] = {}
    waiting = list(NEEDED)
    while waiting:
        name = waiting.pop()
        if name not in versions:
            versions[name] = metadata.version(name)
            waiting += _requires(name)
    return "".join(f"{name}=={version}\n" for name, version in sorted(versions.items()))


def _requires(name: str) -> Iterator[str]:
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    for line in metadata.requires(name) or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield canonicalize_name(requirement.name)


def _files(assignment: Assignment) -> Iterator[tuple[str, Path]]:
    """Our code, and of the course the settings and this assignment alone."""
    course = assignment.course
    for path in (KIT / "autograder").rglob("*"):
        name = path.relative_to(KIT)
        if path.is_file() and "__pycache__" not in name.parts:
            yield name.as_posix(), path
    own = [course.source(assignment.name), *assignment.included]
    own += with_imported(assignment.private_code, course.root)
    own += [course.root / name for name in (SETTINGS, SEED, "nbgrader_config.py", "solutions/__init__.py")]
    for path in dict.fromkeys(own):
        if path.is_file():
            yield path.relative_to(course.root).as_posix(), path


def _add(archive: zipfile.ZipFile, name: str, data: bytes, mode: int) -> None:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.external_attr = (0o100000 | mode) << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, data)
