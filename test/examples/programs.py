"""Examples as the programs that they are: a process each, told where the simulator is by its environment."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path

from PureCloudPlatformClientV2.simulator import Simulator

from ..programs import LIMIT as LIMIT
from ..programs import running

EXAMPLES = Path(__file__).parents[2] / "examples"


def environment_of(sim: Simulator, prefix: str = "") -> dict[str, str]:
    named = {"HOST": sim.host, "CLIENT_ID": sim.client_id, "CLIENT_SECRET": sim.client_secret}
    return {f"{prefix}GENESYS_CLOUD_{key}": value for key, value in named.items()}


def start(
    sim: Simulator, name: str, *arguments: object, **environment: str
) -> AbstractContextManager[subprocess.Popen[str]]:
    command = [sys.executable, str(EXAMPLES / name), *map(str, arguments)]
    named = {**os.environ, **environment_of(sim), **environment}
    return running(command, env=named, stderr=subprocess.PIPE)


def run(sim: Simulator, name: str, *arguments: object, status: int = 0, **environment: str) -> str:
    """Return what the program printed; its status must be this one."""
    with start(sim, name, *arguments, **environment) as process:
        output, errors = process.communicate(timeout=LIMIT)
    assert process.returncode == status, f"{output}\n{errors}"
    return output + errors if status else output
