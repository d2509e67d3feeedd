"""Packages that the browser's Python needs and its distribution lacks: wheels of what is installed here."""

from __future__ import annotations

import base64
import email
import hashlib
import importlib.metadata
import io
import re
import zipfile
from pathlib import Path
from typing import Any

from autograder.model.errors import UsageError

OURS = ("comm", "ipywidgets", "jupyterlab_widgets")  # sliders
KERNEL = ("piplite", "ipykernel", "comm", "pyodide_kernel")  # by the names that the kernel looks for
EMPTY = b"PK\5\6" + bytes(18)  # a zip archive without members
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes from the same files
_NOT_SHIPPED = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")


def entry(wheel: Path, address: str) -> dict[str, Any]:
    """What Pyodide's lock says of a wheel, served at an address below the site's."""
    with zipfile.ZipFile(wheel) as archive:
        files = archive.namelist()
        info = next(name for name in files if name.endswith(".dist-info/METADATA"))
        metadata = email.message_from_bytes(archive.read(info))
    needs = [need for need in metadata.get_all("Requires-Dist", []) if ";" not in need]
    depends = [re.split(r"[^\w.-]", need)[0] for need in needs]
    return {
        "name": _normal(metadata["Name"]),
        "version": metadata["Version"],
        "file_name": address,
        "sha256": hashlib.sha256(wheel.read_bytes()).hexdigest(),
        "depends": [_normal(name) for name in depends],
        "imports": sorted({name.split("/")[0] for name in files if name.endswith("/__init__.py")}),
        "install_dir": "site",
        "package_type": "package",
        "unvendored_tests": False,
    }


def empty(address: str) -> dict[str, Any]:
    """What Pyodide's lock says of a package with nothing in it, served at an address below the site's."""
    return {
        "version": "0",
        "file_name": address,
        "sha256": hashlib.sha256(EMPTY).hexdigest(),
        "depends": [],
        "imports": [],
        "install_dir": "site",
        "package_type": "package",
        "unvendored_tests": False,
    }


def write(folder: Path) -> None:
    """A wheel of each of our packages. Raises UsageError when one is not installed, or is not pure Python."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in OURS:
        file, data = packed(name)
        (folder / file).write_bytes(data)


def packed(package: str) -> tuple[str, bytes]:
    """File name and bytes of a wheel with the Python files of an installed package."""
    try:
        distribution = importlib.metadata.distribution(package)
    except importlib.metadata.PackageNotFoundError:
        raise UsageError(f"{package} is not installed: pip install {package}") from None
    files = {
        str(file): Path(str(file.locate())).read_bytes()
        for file in sorted(distribution.files or [], key=str)
        if _belongs(str(file))
    }
    if any(name.endswith((".so", ".pyd")) for name in files):
        raise UsageError(f"{package} is compiled for this machine: a browser cannot run it")
    info = next(name.split("/")[0] for name in files if name.split("/")[0].endswith(".dist-info"))
    record = "".join(f"{name},sha256={_digest(data)},{len(data)}\n" for name, data in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    return f"{info.removesuffix('.dist-info')}-py3-none-any.whl", _zipped(files)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _belongs(name: str) -> bool:
    """Not what lies outside of the packages' folder (`share/`), is compiled or belongs to pip."""
    return not name.startswith("..") and not name.endswith((".pyc", *_NOT_SHIPPED)) and "/tests/" not in name


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def _zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()
