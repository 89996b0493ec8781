"""`python -m codegen.release.rebuild FOLDER`: the wheel and sdist of the commit that is checked out, byte for byte.

Anybody can compare them with the digests of the release: SHA256SUMS and provenance.intoto.json.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from . import tree
from .build import build, digest
from .run import ReleaseError


def main() -> int:
    """Build into the folder that the first argument names; return 0, or 1 after saying what is wrong."""
    if len(sys.argv) != 2:
        print("usage: python -m codegen.release.rebuild FOLDER", file=sys.stderr)
        return 2
    target = Path(sys.argv[1]).resolve()
    try:
        with tempfile.TemporaryDirectory(prefix="rebuild-") as folder:
            checkout = Path(folder) / "checkout"
            tree.clone(Path().resolve(), checkout)
            files = build(checkout, Path(folder) / "dist", tree.commit_time(checkout))
            target.mkdir(parents=True, exist_ok=True)
            for path in files:
                (target / path.name).write_bytes(path.read_bytes())
                print(f"{digest(path)}  {path.name}")
    except (ReleaseError, OSError) as error:
        print(f"rebuild: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
