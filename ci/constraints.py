"""Write constraints.txt and constraints-dev.txt again: the newest versions that fit together, with hashes.

    python ci/constraints.py [--keep]

It asks `pip` what it would install for Python 3.11, 3.12 and 3.13 on x86_64, and installs nothing. --keep:
the versions stay as they are in the files, only packages that are new get one. What the kit itself needs
stands in the first file, what only the extras need in the second.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "constraints.txt"
DEVELOPERS = ROOT / "constraints-dev.txt"
PYTHONS = ("3.11.9", "3.12.9", "3.13.9")  # some packages refuse the first releases of each
_GLIBC = ("_2_28", "_2_27", "_2_24", "_2_17", "_2_12", "_2_5", "2014", "2010", "1")
PLATFORMS = ("linux_x86_64", *(f"manylinux{version}_x86_64" for version in _GLIBC))
HEAD = """\
# Exact versions and files of what the kit needs, for Python 3.11 to 3.13 on x86_64: `make setup` installs
# these and checks the hashes, `make constraints` renews them.
"""
HEAD_DEV = "# What `make test` and the other targets for developers install beside constraints.txt.\n"
Found = dict[str, dict[str, tuple[str, set[str]]]]  # Python -> package -> its version and hashes


def main() -> None:
    """Resolve, and write the file."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    base = project["project"]["dependencies"] + project["build-system"]["requires"]
    extras = [need for needs in project["project"]["optional-dependencies"].values() for need in needs]
    kept = _pinned() if "--keep" in sys.argv[1:] else []
    whole = {python: _report(python, base + extras, kept) for python in PYTHONS}
    agreed = [f"{name}=={version}" for _, names in whole.items() for name, (version, _) in names.items()]
    small = {python: _report(python, base, agreed) for python in PYTHONS}
    needed = {name for names in small.values() for name in names}
    lines = list(_lines(whole))
    first = [text for name, text in lines if name in needed]
    others = [text for name, text in lines if name not in needed]
    TARGET.write_text("\n".join([HEAD.rstrip(), *first, ""]), "utf-8")
    DEVELOPERS.write_text("\n".join([HEAD_DEV.rstrip(), *others, ""]), "utf-8")


def _pinned() -> list[str]:
    """`name==version` for each line of the files as they are."""
    text = TARGET.read_text("utf-8") + DEVELOPERS.read_text("utf-8")
    found = re.findall(r"^([\w.-]+==[^\s;\\]+)", text, re.MULTILINE)
    return sorted(set(found))


def _report(python: str, needs: list[str], pins: list[str]) -> dict[str, tuple[str, set[str]]]:
    """Package -> version and hashes of what `pip` would install for this Python."""
    with tempfile.TemporaryDirectory() as folder:
        report, file = Path(folder, "report.json"), Path(folder, "pins.txt")
        file.write_text("\n".join(pins), "utf-8")
        where = [part for platform in PLATFORMS for part in ("--platform", platform)]
        command = [sys.executable, "-m", "pip", "install", "-qq", "--dry-run", "--ignore-installed"]
        command += ["--report", str(report), "--python-version", python, "--only-binary", ":all:", *where]
        subprocess.run([*command, "--target", folder, "-c", str(file), *needs], check=True)
        found: list[dict[str, Any]] = json.loads(report.read_text("utf-8"))["install"]
    return {_name(item): (item["metadata"]["version"], {_hash(item)}) for item in found}


def _hash(item: dict[str, Any]) -> str:
    return str(item["download_info"]["archive_info"]["hashes"]["sha256"])


def _name(item: dict[str, Any]) -> str:
    return re.sub(r"[-_.]+", "-", item["metadata"]["name"]).lower()


def _lines(whole: Found) -> list[tuple[str, str]]:
    """(package, its lines), with a marker where not every Python takes this version of it."""
    made = []
    for name in sorted({name for names in whole.values() for name in names}):
        versions: dict[str, list[str]] = {}
        for python, names in whole.items():
            if name in names:
                versions.setdefault(names[name][0], []).append(python)
        for version, pythons in versions.items():
            marker = "" if len(pythons) == len(PYTHONS) else f" ; {_marker(pythons)}"
            hashes = sorted({digest for python in pythons for digest in whole[python][name][1]})
            made.append((name, " \\\n    ".join([name + "==" + version + marker, *_options(hashes)])))
    return made


def _marker(pythons: list[str]) -> str:
    return " or ".join(f"python_version == '{python.rpartition('.')[0]}'" for python in pythons)


def _options(hashes: list[str]) -> list[str]:
    return [f"--hash=sha256:{digest}" for digest in hashes]


if __name__ == "__main__":
    main()
