"""Files of the official package in the same folder are told of once, at the first client."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from PureCloudPlatformClientV2._old_names import OFFICIAL_ONLY

ROOT = Path(__file__).parent.parent
CODE = "import PureCloudPlatformClientV2 as p; p.ApiClient(); p.ApiClient()"


def run(folder: Path) -> str:
    command = [sys.executable, "-W", "always", "-c", CODE]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_files_of_the_official_package_are_told_of_once(tmp_path: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__", "apis", "models", "simulator")
    package = tmp_path / "PureCloudPlatformClientV2"
    shutil.copytree(ROOT / "PureCloudPlatformClientV2", package, ignore=ignored)
    (package / "models").mkdir()
    assert run(tmp_path) == ""
    (package / "models" / f"{OFFICIAL_ONLY}.py").touch()
    told = run(tmp_path)
    assert told.count("RuntimeWarning: files of the official") == 1
    assert str(package) in told


def test_this_package_has_no_such_file() -> None:
    assert OFFICIAL_ONLY
    assert not (ROOT / "PureCloudPlatformClientV2/models" / f"{OFFICIAL_ONLY}.py").exists()
