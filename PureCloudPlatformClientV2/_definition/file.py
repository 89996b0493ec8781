"""A file of JSON, plain or packed, and the definition in it."""

from __future__ import annotations

import gzip
import json
import lzma
import zlib
from collections import Counter
from pathlib import Path
from typing import Any

from .._swagger import Json
from .check import check
from .errors import DefinitionError, Problem
from .walk import text_of, walk


def load(path: Path) -> Json:
    """Return the definition in the file `path`: Swagger 2.0 in JSON, plain, gzip or xz.

    Raises DefinitionError with every fault, OSError if the file cannot be read.
    """
    document = read_json(path)
    problems = check(document)
    if problems:
        raise DefinitionError(problems, path)
    assert isinstance(document, dict)
    return document


def read_json(path: Path) -> Any:
    """Return the JSON in the file `path`, plain, gzip or xz.

    Raises DefinitionError where it is none, or where an object has a key twice; OSError if the file cannot be read.
    """
    data = path.read_bytes()
    doubled: list[tuple[Json, list[str]]] = []

    def made(pairs: list[tuple[str, Any]]) -> Json:
        value = dict(pairs)
        if len(value) < len(pairs):
            doubled.append((value, [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]))
        return value

    try:
        document = json.loads(unpacked(data), object_pairs_hook=made)
    except (ValueError, EOFError, gzip.BadGzipFile, lzma.LZMAError, zlib.error) as error:
        raise DefinitionError([Problem("$", f"not JSON: {error}")], path) from error
    except RecursionError as error:
        raise DefinitionError([Problem("$", "nested too deeply")], path) from error
    if doubled:
        twice = {id(value): keys for value, keys in doubled}
        places = [f"{text_of(place)}.{key}" for place, node in walk(document) for key in twice.get(id(node), ())]
        raise DefinitionError([Problem(place, "the key is there more than once") for place in places], path)
    return document


def unpacked(data: bytes) -> bytes:
    """Return what `data` holds, which may be packed by gzip or xz. Raises what these raise on broken data."""
    if data.startswith(b"\xfd7zXZ"):
        return lzma.decompress(data)
    return gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data
