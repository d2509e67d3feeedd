"""A Jupyter server of our own: nothing in it comes from the user's folders, nothing of it is left."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from autograder.model.course import KIT

TOKEN = "browser-tests"
PATIENCE = 90  # seconds: on a busy machine everything takes long
SERVER = """
c = get_config()
c.ServerApp.root_dir = {home!r}
c.ServerApp.ip = "127.0.0.1"
c.ServerApp.port = {port}
c.ServerApp.port_retries = 0
c.ServerApp.allow_root = True
c.ServerApp.open_browser = False
c.IdentityProvider.token = {token!r}
"""
# The exchange's panel puts what it fetches into the folder in which the server was started.
NBGRADER = """
c = get_config()
load_subconfig({config!r})
c.Exchange.cache = {cache!r}
"""
NOTIFICATIONS = "@jupyterlab/apputils-extension/notification"
QUIET = {"fetchNews": "false", "checkForUpdates": False}  # no pop-up, no look-up elsewhere


@dataclass(frozen=True)
class Site:
    """A server at work, and the folder that it shows."""

    url: str
    home: Path

    def at(self, path: str) -> str:
        """An address, with the token that opens it."""
        return f"{self.url}/{path}?token={TOKEN}"


@contextmanager
def serve(home: Path, course: Path) -> Iterator[Site]:
    """JupyterLab with nbgrader's panels in `home`, for as long as it is wanted."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    _configure(home, course, port)
    names = ("CONFIG", "DATA", "RUNTIME")
    folders = {f"JUPYTER_{name}_DIR": str(home / ".jupyter" / name.lower()) for name in names}
    environment = {
        **os.environ,
        **folders,
        "HOME": str(home),
        "IPYTHONDIR": str(home / ".ipython"),
        "JUPYTERLAB_SETTINGS_DIR": str(home / ".jupyter" / "settings"),
        "PYTHONPATH": str(KIT),
        "JUPYTER_PLATFORM_DIRS": "1",
    }
    with (home / ".server.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "jupyter", "lab"],
            cwd=home,
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            _wait(process, f"http://127.0.0.1:{port}/api?token={TOKEN}", Path(log.name))
            yield Site(f"http://127.0.0.1:{port}", home)
        finally:
            _stop(process)


def _configure(home: Path, course: Path, port: int) -> None:
    files = {
        ".jupyter/config/jupyter_server_config.py": SERVER.format(home=str(home), port=port, token=TOKEN),
        "nbgrader_config.py": NBGRADER.format(
            config=str(course / "nbgrader_config.py"), cache=str(home / ".cache")
        ),
        ".jupyter/settings/@jupyterlab/apputils-extension/notification.jupyterlab-settings": json.dumps(
            QUIET
        ),
    }
    for name, content in files.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(content, "utf-8")


def _wait(process: subprocess.Popen[bytes], address: str, log: Path) -> None:
    last = time.monotonic() + PATIENCE
    while time.monotonic() < last and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise AssertionError(f"the Jupyter server did not start:\n{log.read_text('utf-8')[-3000:]}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    """It ends its kernels when asked; whatever is left of its group is ended after that."""
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(20)
