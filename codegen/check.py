"""`python -m codegen.check`: fail when the generated files in the checkout are not what the generator writes now."""

from __future__ import annotations

import gzip
import lzma
import sys
import tempfile
from pathlib import Path

from PureCloudPlatformClientV2._definition.file import load

from .aliases import load_aliases, with_aliases
from .render import TARGETS, write
from .texts.apply import with_texts
from .texts.book import load_book
from .topics import beside, describe_with_topics

ROOT = Path(__file__).parent.parent


def differences(root: Path = ROOT) -> list[str]:
    """Return the paths that are missing, stale or different in the checkout `root`, sorted."""
    definition = root / "definition/platform-api.json"
    document = load(definition)
    described = describe_with_topics(document, document["info"]["x-sdk-version"], beside(definition))
    written, _ = with_texts(described, document, load_book(definition, described))
    sdk = with_aliases(written, load_aliases(definition))
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        write(sdk, document, fresh, lambda done, total: None)
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
    different = differences()
    for path in different:
        print(f"{path}: not what the generator writes; run `make generate` and commit the result", file=sys.stderr)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
