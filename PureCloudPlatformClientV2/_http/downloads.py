"""Bodies that are files: downloads saved where the caller wants them, uploads read into a multipart form."""

from __future__ import annotations

import mimetypes
import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote

_PLAIN = re.compile(r"""filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s;]+))""", re.IGNORECASE)
_EXTENDED = re.compile(r"filename\*\s*=\s*([\w-]+)'[^']*'([^\s;]+)", re.IGNORECASE)
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_WINDOWS_DEVICES = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


def file_name(content_disposition: str | None) -> str | None:
    """Return the file name of a Content-Disposition header (RFC 6266) as a plain name, None if it has none.

    Whatever a server sends, the result has no folder, no control character and no device name.
    """
    name = _declared_name(content_disposition or "")
    name = PurePosixPath(name.replace("\\", "/")).name
    name = _UNSAFE.sub("_", name).strip(". ")[-200:]
    return None if not name or _WINDOWS_DEVICES.match(name) else name


def _declared_name(header: str) -> str:
    extended = _EXTENDED.search(header)
    if extended:
        try:
            return unquote(extended[2], encoding=extended[1], errors="replace")
        except LookupError:
            pass
    plain = _PLAIN.search(header)
    return "" if plain is None else next(group for group in plain.groups() if group is not None)


def save(content: bytes, content_disposition: str | None, folder: str | None) -> str:
    """Write a downloaded file into `folder` (the system's temporary folder if None) and return its path.

    An existing file is never overwritten: the name gets a random part then.
    """
    folder = folder or tempfile.gettempdir()
    name = file_name(content_disposition)
    if name is not None:
        path = os.path.join(folder, name)
        try:
            with open(path, "xb") as file:
                file.write(content)
            return path
        except FileExistsError:
            pass
    stem, extension = os.path.splitext(name or "")
    handle, path = tempfile.mkstemp(prefix=f"{stem}-" if stem else None, suffix=extension, dir=folder)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    return path


def form_with_files(form: Iterable[tuple[str, Any]], files: Mapping[str, Any] | None) -> list[tuple[str, Any]]:
    """Return the fields of a form with the named local files read in: (name, (file name, content, media type)).

    Raises OSError for a file that cannot be read.
    """
    fields = list(form)
    for name, paths in (files or {}).items():
        for path in paths if isinstance(paths, (list, tuple)) else [paths]:
            if path:
                with open(path, "rb") as file:
                    content = file.read()
                media_type = mimetypes.guess_type(str(path))[0] or "application/octet-stream"
                fields.append((name, (os.path.basename(str(path)), content, media_type)))
    return fields
