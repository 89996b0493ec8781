"""What `help` says of the fields of generated models: a table of its own, which nothing else reads."""

from __future__ import annotations

import gzip
import json
import pkgutil
from functools import cache

from .conversion import model_of
from .field import Field
from .metaclass import GENERATED, fields


def phrase_of(declared: Field) -> str:
    """Return the phrase of a field, "" for the fields that programs declare themselves."""
    model = model_of(declared.owner)
    known = fields(model) if model is not None else {}
    if known.get(declared.name) is not declared:
        return ""
    phrases = _phrases().get(declared.owner)
    return phrases[list(known).index(declared.name)] if phrases else ""


@cache
def _phrases() -> dict[str, list[str]]:
    """Return the phrases of each model, in the order of its fields; none where the file was left behind.

    Programs that freeze themselves into one file often carry neither stubs nor this table.
    """
    try:
        data = pkgutil.get_data(GENERATED.rstrip("."), "phrases.json.gz")
    except OSError:
        data = None
    found: dict[str, list[str]] = json.loads(gzip.decompress(data)) if data else {}
    return found
