"""A program frozen by PyInstaller, with no option of its own, finds what the package loads by name."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PureCloudPlatformClientV2.simulator import Simulator

PROGRAM = """
import sys
import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.models.achieved_outcome import AchievedOutcome

client = sdk.ApiClient(host=sys.argv[1])
client.access_token = sys.argv[2]
made = sdk.UsersApi(client).post_users(sdk.CreateUser(name="Ada", email="ada@example.com"))
names = [user.name for user in sdk.paginate(sdk.UsersApi(client).get_users)]
print(made.name in names, sdk.User(name="x").name, AchievedOutcome().swagger_types is not None)
"""


def test_a_frozen_program_runs_and_carries_no_simulator(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    freeze = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "program.py"]
    # PyInstaller does not see through the finder of an editable installation, but takes its entry points.
    found = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    subprocess.run(freeze, cwd=tmp_path, env=found, check=True, timeout=500)
    program = tmp_path / "dist" / "program" / "program"
    with Simulator() as sim:
        given = [str(program), sim.host, sim.issue_token()]
        done = subprocess.run(given, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["True", "x", "True"]
    archive = [sys.executable, "-m", "PyInstaller.utils.cliutils.archive_viewer", "-l", "-r", str(program)]
    held = subprocess.run(archive, capture_output=True, text=True, timeout=100, check=True).stdout
    assert "PureCloudPlatformClientV2.apis.users_api" in held and "PureCloudPlatformClientV2.simulator" not in held
