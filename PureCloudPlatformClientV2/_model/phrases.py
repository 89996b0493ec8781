"""What `help` says of the fields of generated models: a table of its own, which nothing else reads."""

from __future__ import annotations

import gzip
import json
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

from .conversion import model_of

if TYPE_CHECKING:
    from .field import Field

_FOLDER = f"{__package__.partition('.')[0]}.models"


def phrase_of(declared: Field) -> str:
    """Return the phrase of a field, "" for the fields that programs declare themselves."""
    model = model_of(declared.owner)
    if model is None or vars(model).get(declared.name) is not declared:
        return ""
    phrases = _phrases().get(declared.owner)
    return phrases[list(model.attribute_map).index(declared.name)] if phrases else ""


@cache
def _phrases() -> dict[str, list[str]]:
    """Return the phrases of each model, in the order of its fields; none where the file was left behind.

    Programs that freeze themselves into one file often carry neither stubs nor this table.
    """
    try:
        data = pkgutil.get_data(_FOLDER, "phrases.json.gz")
    except OSError:
        data = None
    found: dict[str, list[str]] = json.loads(gzip.decompress(data)) if data else {}
    return found
