"""`python -m codegen.check`: fail when the generated files in the checkout are not what the generator writes now."""

from __future__ import annotations

import gzip
import lzma
import sys
import tempfile
from pathlib import Path

from .render import TARGETS, write
from .whole import Whole, read_whole

ROOT = Path(__file__).parent.parent


def differences(whole: Whole, root: Path = ROOT) -> list[str]:
    """Return the paths that are missing, stale or different in the checkout `root`, sorted."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        write(whole.sdk, whole.document, fresh, lambda done, total: None)
        expected, actual = _contents(fresh), _contents(root)
    return sorted(path for path in expected.keys() | actual.keys() if expected.get(path) != actual.get(path))


def _contents(root: Path) -> dict[str, bytes]:
    files = [path for target in TARGETS for path in [root / target, *(root / target).rglob("*")] if path.is_file()]
    return {path.relative_to(root).as_posix(): _content(path) for path in files if path.suffix != ".pyc"}


def _content(path: Path) -> bytes:
    # Compressed bytes may differ between versions of zlib; what they hold may not.
    if path.suffix == ".xz":
        return lzma.decompress(path.read_bytes())
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def main() -> int:
    """Print every difference; return 1 if there is one."""
    different = differences(read_whole(ROOT / "definition/platform-api.json"))
    for path in different:
        print(f"{path}: not what the generator writes; run `make generate` and commit the result", file=sys.stderr)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
