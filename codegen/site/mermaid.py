"""Diagrams are drawn in the reader's browser by Mermaid, from the site itself: nothing is loaded from elsewhere."""

from __future__ import annotations

import posixpath
import shutil
import subprocess
import tarfile
from pathlib import Path

VERSION = "11.17.2"
SCRIPT = "assets/mermaid.min.js"
_MEMBER = "package/dist/mermaid.min.js"


def add_mermaid(html: str, url: str) -> str:
    """Return a page with the script before all others, if it has a diagram."""
    if 'class="mermaid"' not in html:
        return html
    address = posixpath.relpath(SCRIPT, posixpath.dirname(url) or ".")
    return html.replace("</head>", f'<script src="{address}"></script></head>', 1)


def download(cache: Path) -> Path:
    """Return the program, from `cache` or else out of its npm package.

    Raises RuntimeError where there is no npm, CalledProcessError where it fails.
    """
    target = cache / f"mermaid-{VERSION}.min.js"
    if not target.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise RuntimeError("the guides have diagrams: install npm (Debian: npm), which fetches Mermaid once")
        cache.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [npm, "pack", "--silent", f"mermaid@{VERSION}"], cwd=cache, check=True, stdout=subprocess.DEVNULL
        )
        archive = cache / f"mermaid-{VERSION}.tgz"
        with tarfile.open(archive) as package:
            content = package.extractfile(_MEMBER)
            if content is None:
                raise RuntimeError(f"{archive} has no {_MEMBER}")
            target.write_bytes(content.read())
        archive.unlink()
    return target
