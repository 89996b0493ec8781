"""`python -m test.foreign`: the official SDKs for Python and JavaScript against a simulator; `make test-foreign`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

from PureCloudPlatformClientV2.simulator import Simulator

from ..official import RELEASE

HERE = Path(__file__).parent
ENVIRONMENT = HERE.parents[1] / ".foreign"
PYTHON_PACKAGE = f"PureCloudPlatformClientV2=={RELEASE}"
NODE_PACKAGE = "purecloud-platform-client-v2@262.0.0"
_MINUTES = 10


def run(*command: str | Path, cwd: Path = ENVIRONMENT) -> None:
    """Run a command; its failure ends the program."""
    subprocess.run([str(part) for part in command], cwd=cwd, check=True, timeout=_MINUTES * 60)


def official_python() -> Path:
    """The interpreter of the environment with the official package, made if need be."""
    python = ENVIRONMENT / "bin" / "python"
    if not python.exists():
        run(sys.executable, "-m", "venv", ENVIRONMENT, cwd=HERE)
        run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PYTHON_PACKAGE)
    return python


def python_client() -> list[str]:
    """The command that runs the Python script."""
    return [str(official_python()), str(HERE / "official_python.py")]


def node_client() -> list[str]:
    """The command that runs the JavaScript script, its package installed if need be."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise SystemExit("test-foreign needs node and npm; both are in the packages of the usual distributions")
    if not (ENVIRONMENT / "node_modules").exists():
        run(npm, "install", "--silent", "--no-audit", "--no-fund", "--no-save", NODE_PACKAGE)
    # Next to its package, where node looks for it.
    script = shutil.copy(HERE / "official_javascript.cjs", ENVIRONMENT)
    return [node, str(script)]


def main() -> None:
    """Each client against a simulator of its own."""
    for command in (python_client(), node_client()):
        tomorrow = datetime.now(timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
        interval = f"{tomorrow - timedelta(days=7):%Y-%m-%dT%H:%M:%S.000Z}/{tomorrow:%Y-%m-%dT%H:%M:%S.000Z}"
        with Simulator(seed="users=250,queues=5,conversations=1000,days=7") as sim:
            run(*command, sim.host, sim.client_id, sim.client_secret, interval)


if __name__ == "__main__":
    main()
