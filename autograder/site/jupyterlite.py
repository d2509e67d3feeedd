"""JupyterLite's own builder, and what it is told: one app, two extensions, the releases, our settings."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tarfile
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from typing import Any

from autograder.model.errors import UsageError

VERSIONS = {"jupyterlite-core": "0.6.4", "jupyterlite-pyodide-kernel": "0.6.1"}
PYTHON = "@jupyterlite/pyodide-kernel-extension:kernel"
OURS = "course-site"
_EXTENSIONS = ("@jupyterlite/pyodide-kernel-extension", "@jupyter-widgets/jupyterlab-manager")
_DISABLED = [
    "@jupyterlite/notebook-application-extension:logo",  # it leads to an app that is not built
    "@jupyter-notebook/notebook-extension:trusted",  # it says "Not Trusted" of the course's own notebook
    # With it Python's folder is the browser's: each import asks the page for files, while it draws.
    "@jupyterlite/application-extension:service-worker-manager",
]


def ensure() -> None:
    """Raises UsageError when JupyterLite is not there in the version that this was made for."""
    for package, wanted in VERSIONS.items():
        try:
            installed = version(package)
        except PackageNotFoundError:
            installed = "missing"
        if installed != wanted:
            raise UsageError(
                f"the site needs {package} {wanted} ({installed} here): pip install 'forget-gate-kit[site]'"
            )


def build(work: Path, output: Path, contents: Path, wheels: Path) -> None:
    """The site without what is ours: `contents` as notebooks, `wheels` for its Python."""
    options = {
        "apps": ["notebooks"],
        "cache_dir": str(work / "cache"),
        "contents": [str(contents)],
        "federated_extensions": [str(_extension(name)) for name in _EXTENSIONS],
        "ignore_sys_prefix": ["federated_extensions"],  # or everything in this environment is built in
        "lite_dir": str(work),
        "no_sourcemaps": True,
        "no_unused_shared_packages": True,
        "output_dir": str(output),
    }
    addon = {"piplite_urls": [str(wheel) for wheel in sorted(wheels.iterdir())]}
    config = work / "jupyter_lite_config.json"
    config.write_text(json.dumps({"LiteBuildConfig": options, "PipliteAddon": addon}), "utf-8")
    command = [sys.executable, "-m", "jupyterlite_core", "build", "--config", str(config)]
    done = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False, errors="replace")
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        raise UsageError(f"JupyterLite could not build the site: {(lines or ['it said nothing'])[-1]}")


def configure(output: Path, python: Mapping[str, Any], ours: Mapping[str, Any], entry: str) -> None:
    """What the page reads first: where its Python is, what the course is, and the extension of ours."""
    path = output / "jupyter-lite.json"
    config = json.loads(path.read_text("utf-8"))
    data = config["jupyter-config-data"]
    data["appUrl"] = "./notebooks"
    data["disabledExtensions"] = _DISABLED
    data["federated_extensions"].append({"extension": "./extension", "load": entry, "name": OURS})
    data["settingsOverrides"] = {"@jupyterlab/apputils-extension:themes": {"adaptive-theme": True}}
    settings = data["litePluginSettings"]
    settings[PYTHON] |= {"disablePyPIFallback": True, **python}
    settings[OURS] = ours
    path.write_text(json.dumps(config, indent=1, sort_keys=True), "utf-8")


def add_extension(output: Path) -> str:
    """Copies what runs in the page; its entry below `extensions/course-site`, named by what it holds."""
    home = files("autograder.site").joinpath("browser")
    parts = {part.name: part.read_bytes() for part in home.iterdir() if part.is_file()}
    worker = parts.pop("service-worker.js")
    digest = hashlib.sha256(b"\0".join(parts[name] for name in sorted(parts))).hexdigest()[:8]
    folder = output / "extensions" / OURS / digest
    folder.mkdir(parents=True)
    for name, data in parts.items():
        (folder / name).write_bytes(data)
    (output / "service-worker.js").write_bytes(worker)
    return f"{digest}/remoteEntry.js"


def wheels(output: Path) -> list[Path]:
    """The wheels of the built site: ours and the kernel's own, the newest of each."""
    kernel = output / "extensions" / _EXTENSIONS[0] / "static" / "pypi"
    paths = [*sorted(kernel.glob("*.whl")), *sorted((output / "pypi").glob("*.whl"))]
    return list({path.name.split("-")[0]: path for path in paths}.values())


def known_files() -> Iterator[str]:
    """SHA-256 of every file that is JupyterLite's and its extensions' own."""
    import jupyterlite_core.constants

    for archive in jupyterlite_core.constants.ALL_APP_ARCHIVES:
        with tarfile.open(archive) as tar:
            for member in tar:
                if member.isfile() and (stream := tar.extractfile(member)):
                    yield hashlib.sha256(stream.read()).hexdigest()
    icons = Path(str(files("jupyter_server"))) / "static" / "favicons"
    for folder in (icons, *map(_extension, _EXTENSIONS)):
        for path in folder.rglob("*"):
            if path.is_file():
                yield hashlib.sha256(path.read_bytes()).hexdigest()


def _extension(name: str) -> Path:
    from jupyter_core.paths import jupyter_path

    for folder in jupyter_path("labextensions"):
        if (Path(folder) / name / "package.json").is_file():
            return Path(folder) / name
    raise UsageError(f"JupyterLab's extension {name} is not installed: pip install 'forget-gate-kit[site]'")
