"""What was built is looked at by the tools of the trade, and tried where nothing else is installed."""

from __future__ import annotations

import re
import shutil
import sys
from importlib.metadata import distribution
from pathlib import Path

from .run import run

_NAME = re.compile(r"[^A-Za-z0-9._-]")
_TRY = "import PureCloudPlatformClientV2 as p; p.UsersApi if hasattr(p, 'UsersApi') else dir(p); print(p.__version__)"


def check_files(files: list[Path], folder: Path) -> None:
    """Check metadata and contents of wheel and sdist. Raises ReleaseError."""
    run(sys.executable, "-m", "twine", "check", "--strict", *files, cwd=folder)
    wheels = [path for path in files if path.suffix == ".whl"]
    # W004: PyInstaller wants a hook whose file name cannot be imported.
    run(sys.executable, "-m", "check_wheel_contents", "--no-config", "--ignore", "W004", *wheels, cwd=folder)


def install(wheel: Path, folder: Path, *, offline: bool) -> Path:
    """Install the wheel where nothing else is, not even pip, and return that environment's interpreter.

    `offline` takes the dependencies from this environment, by path, instead of an index. Raises ReleaseError.
    """
    run(sys.executable, "-m", "venv", "--without-pip", folder / "environment", cwd=folder)
    python = folder / "environment" / "bin" / "python"
    if offline:
        _pip(python, "install", "--no-index", "--no-deps", wheel, cwd=folder)
        purelib = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip())
        _copy_dependencies(purelib)
    else:
        _pip(python, "install", wheel, cwd=folder)
        _pip(python, "check", cwd=folder)
    run(python, "-I", "-c", _TRY, cwd=folder)
    return python


def _copy_dependencies(target: Path) -> None:
    """Copy what the package needs at run time, and what that needs, from this environment."""
    waiting, seen = ["PureCloudPlatformClientV2"], set()
    while waiting:
        found = distribution(waiting.pop())
        if found.name not in seen:
            seen.add(found.name)
            waiting += [_NAME.split(line)[0] for line in found.requires or () if "extra ==" not in line]
            for file in found.files or () if len(seen) > 1 else ():
                if ".." not in file.parts and file.suffix != ".pyc":
                    place = target / file
                    place.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(str(file.locate()), place)


def try_demo(python: Path, wheel: Path, demo: Path, *, offline: bool) -> None:
    """Run the demo on the installed wheel, with its simulator. Raises ReleaseError."""
    if not offline:
        _pip(python, "install", f"PureCloudPlatformClientV2[simulator] @ {wheel.as_uri()}", cwd=wheel.parent)
    run(python, "-I", demo, cwd=wheel.parent, env={"GENESYS_CLOUD_CLIENT_ID": ""})


def _pip(python: Path, *arguments: str | Path, cwd: Path) -> None:
    run(sys.executable, "-m", "pip", "--disable-pip-version-check", "-q", "--python", python, *arguments, cwd=cwd)
