"""The environments that are compared: ours from a wheel of this checkout, and the official release."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from PureCloudPlatformClientV2 import __version__

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".bench"
OFFICIAL = f"PureCloudPlatformClientV2=={__version__}"


def run(*command: str | Path) -> str:
    """Run a command and return what it printed. Raises CalledProcessError if it fails."""
    return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True).stdout


def prepare() -> tuple[Path, Path, Path, Path]:
    """Make the environments if need be; return the interpreters (ours, official, ours with `[fast]`) and our wheel."""
    FOLDER.mkdir(exist_ok=True)
    ours, wheel = installed("ours", ROOT)
    official = _environment("official")
    run(official, "-m", "pip", "-q", "install", OFFICIAL, "setuptools<81")
    fast = _environment("fast")
    run(fast, "-m", "pip", "-q", "install", "--force-reinstall", "--no-deps", wheel)
    run(fast, "-m", "pip", "-q", "install", f"{wheel}[fast]")
    return ours, official, fast, wheel


def installed(name: str, checkout: Path) -> tuple[Path, Path]:
    """Return the interpreter of the environment `name` with a wheel of `checkout` in it, and that wheel."""
    # setuptools would put what an earlier build left there into the wheel.
    for left_over in (FOLDER / f"wheel-{name}", checkout / "build"):
        shutil.rmtree(left_over, ignore_errors=True)
    run(sys.executable, "-m", "pip", "-q", "wheel", "--no-deps", "-w", FOLDER / f"wheel-{name}", checkout)
    wheel = next((FOLDER / f"wheel-{name}").glob("*.whl"))
    python = _environment(name)
    run(python, "-m", "pip", "-q", "install", "--force-reinstall", "--no-deps", wheel)
    run(python, "-m", "pip", "-q", "install", f"{wheel}[notifications,simulator]")
    return python, wheel


def _environment(name: str) -> Path:
    python = FOLDER / name / "bin" / "python"
    if not python.exists():
        run(sys.executable, "-m", "venv", FOLDER / name)
    return python


def source_bytes(python: Path) -> int:
    """Return the bytes of the installed package, compiled files left out."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    package = Path(run(python, "-c", code).strip()) / "PureCloudPlatformClientV2"
    files = (path for path in package.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return sum(path.stat().st_size for path in files)


def wheel_bytes(wheel: Path) -> int:
    """Return the size of the wheel, which must hold a readable archive."""
    with zipfile.ZipFile(wheel) as archive:
        assert archive.testzip() is None
    return wheel.stat().st_size
