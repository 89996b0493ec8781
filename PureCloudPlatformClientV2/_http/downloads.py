"""Downloads, saved where the caller wants them under a name that is safe."""

from __future__ import annotations

import os
import re
from pathlib import PurePosixPath
from urllib.parse import unquote

_PLAIN = re.compile(r"""filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s;]+))""", re.IGNORECASE)
_EXTENDED = re.compile(r"filename\*\s*=\s*([\w-]+)'[^']*'([^\s;]+)", re.IGNORECASE)
# Controls, line ends, and what writes the rest of a name from right to left, so that it seems to end otherwise.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069<>:"/\\|?*]')
# RFC 8187 section 3.2.1 and its predecessor; other charsets are no text, or raise.
_CHARSETS = frozenset({"utf-8", "iso-8859-1", "us-ascii"})
_LONGEST_NAME = 200
"""Bytes: file systems take 255, and an existing file adds a random part."""
_WINDOWS_DEVICES = re.compile(r"(?i)^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(\.|$)")


def file_name(content_disposition: str | None) -> str | None:
    """Return the file name of a Content-Disposition header (RFC 6266) as a plain name, None if it has none.

    Whatever a server sends, the result has no folder, no control character and no device name.
    """
    return safe_name(_declared_name(content_disposition or ""))


def safe_name(name: str) -> str | None:
    """Return what is left of a name that somebody else chose, in any folder of theirs; None if nothing is."""
    name = PurePosixPath(name.replace("\\", "/")).name
    name = _shortened(_UNSAFE.sub("_", name).strip(". "))
    return None if not name or _WINDOWS_DEVICES.match(name) else name


def _declared_name(header: str) -> str:
    extended = _EXTENDED.search(header)
    if extended and extended[1].lower() in _CHARSETS:
        return unquote(extended[2], encoding=extended[1], errors="replace")
    plain = _PLAIN.search(header)
    return "" if plain is None else next(group for group in plain.groups() if group is not None)


def _shortened(name: str) -> str:
    """Return `name` cut to the bytes that a file system takes, with its extension, as text that it can encode."""
    stem, extension = os.path.splitext(name.encode("utf-8", "replace"))
    if len(extension) > _LONGEST_NAME // 2:
        stem, extension = stem + extension, b""
    return (stem[: _LONGEST_NAME - len(extension)].decode("utf-8", "ignore") + extension.decode()).strip(". ")


def save(content: bytes, content_disposition: str | None, folder: str | None) -> str:
    """Write a downloaded file into `folder` (the system's temporary folder if None) and return its path.

    An existing file is never overwritten: the name gets a random part then.
    """
    import tempfile  # here: it brings a dozen modules, which a program without files need not load

    folder = folder or tempfile.gettempdir()
    path = new_file(folder, file_name(content_disposition))
    with open(path, "wb") as file:
        file.write(content)
    return path


def new_file(folder: str, name: str | None) -> str:
    """Make an empty file of that name, with a random part in it where there is one already; return its path."""
    if name is not None:
        path = os.path.join(folder, name)
        try:
            with open(path, "xb"):
                return path
        except FileExistsError:
            pass
    import tempfile  # here: see above

    stem, extension = os.path.splitext(name or "")
    handle, path = tempfile.mkstemp(prefix=f"{stem}-" if stem else None, suffix=extension, dir=folder)
    os.close(handle)
    return path
