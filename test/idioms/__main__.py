"""`python -m test.idioms [--record]`: the programs on the official release and on ours; `make compare-official`."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PureCloudPlatformClientV2.simulator import Simulator

from ..foreign.__main__ import official_python
from .compare import HERE, changes, complaints, record

SEED = "users=30,queues=5"
# At the end of the path: neither the checkout's package nor its folder `typing` may hide what is installed.
_CODE = "import sys; sys.path.append(sys.argv.pop(1)); from idioms.collect import main; main(*sys.argv[1:])"
_SECONDS = 300


def outcomes(python: str | Path) -> dict[str, Any]:
    """Return what the programs give in an environment, against a simulator of its own."""
    with Simulator(seed=SEED) as sim, tempfile.TemporaryDirectory() as folder:
        command = [
            str(python),
            "-W",
            "ignore",
            "-c",
            _CODE,
            str(HERE.parent),
            sim.host,
            sim.client_id,
            sim.client_secret,
        ]
        printed = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, "HOME": folder, "PYTHONDONTWRITEBYTECODE": "1"},
            stdout=subprocess.PIPE,
            check=True,
            text=True,
            timeout=_SECONDS,
        ).stdout
    found: dict[str, Any] = json.loads(printed)
    return found


def _official_python() -> Path:
    python = official_python()
    if not list(python.parents[1].glob("lib/python*/site-packages/pandas")):
        command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pandas"]
        subprocess.run(command, check=True)
    return python


def main() -> int:
    """Compare, print what is wrong, and return 1 if there is anything."""
    parser = argparse.ArgumentParser(prog="python -m test.idioms", description="The programs on both SDKs.")
    parser.add_argument("--record", action="store_true", help="write recorded.json anew")
    arguments = parser.parse_args()
    official, here = outcomes(_official_python()), outcomes(sys.executable)
    if arguments.record:
        record(official, here)
    found = complaints(official, here) + changes(official)
    print("\n".join(found) or f"{len(official)} programs: nothing differs but what migrating.md lists")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
