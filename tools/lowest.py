"""`python tools/lowest.py FOLDER`: an environment with the lowest runtime dependencies that pyproject.toml allows.

The tests' own tools come in the newest versions; then the runtime dependencies are put back to their floors.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
_FLOOR = re.compile(r"([A-Za-z0-9._-]+)\s*>=\s*([0-9.]+)")


def floors(requirements: str) -> list[str]:
    """Return `name==lowest` for every line of a requirements file. Raises ValueError for one without a floor."""
    lines = [line.split("#")[0].strip() for line in requirements.splitlines()]
    return [_floor(line) for line in lines if line]


def _floor(line: str) -> str:
    match = _FLOOR.match(line)
    if match is None:
        raise ValueError(f"requirements.txt: {line!r} has no lowest version (name>=version)")
    return f"{match[1]}=={match[2]}"


def main() -> int:
    """Make the environment; return the status of the last command."""
    folder = Path(sys.argv[1])
    pinned = floors((ROOT / "requirements.txt").read_text(encoding="utf-8"))
    print("lowest:", ", ".join(pinned), flush=True)
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    constraints = folder / "lowest.txt"
    constraints.write_text("\n".join(pinned) + "\n", encoding="utf-8")
    pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "-q", "install"]
    subprocess.run([*pip, "-e", f"{ROOT}[test]"], check=True)
    # Tools such as twine may ask for newer ones; the tests run on the floors all the same, with what these need.
    return subprocess.run([*pip, "-r", str(constraints)]).returncode


if __name__ == "__main__":
    sys.exit(main())
