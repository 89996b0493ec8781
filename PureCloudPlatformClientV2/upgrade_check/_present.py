"""The surface of the installed package: its bundled definition, and the models that only notifications carry."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Any

from .. import models as models_package
from .._changes.surface import Model, Surface, Value, read_surface
from .._definition.file import read_json
from .._index import MODELS
from .._version import __version__

BUNDLED = Path(__file__).parents[1] / "simulator" / "platform-api.json.xz"
_LITERAL = re.compile(r"Literal\[(.*?)\] ")


@cache  # the package stays as it is while it runs
def installed_surface() -> Surface:
    """Return what the installed package offers. Raises OSError if the package is not complete."""
    bundled = read_surface(read_json(BUNDLED))
    # The bundled definition leaves out what no operation carries; the generated classes know it.
    others = {name: _model(getattr(models_package, name)) for name in MODELS if name not in bundled.models}
    return Surface(__version__, bundled.operations, {**bundled.models, **others})


def _model(cls: Any) -> Model:
    types, keys = cls.swagger_types, cls.attribute_map
    values = {
        name: Value(name, keys[name], "", types[name], False, _values(str(cls.__annotations__.get(name, ""))))
        for name in types
    }
    return Model(cls.__name__, values)


def _values(annotation: str) -> tuple[str, ...]:
    match = _LITERAL.search(annotation)
    if match is None:
        return ()
    allowed = ast.literal_eval(f"({match[1]},)")
    return tuple(map(str, allowed))
