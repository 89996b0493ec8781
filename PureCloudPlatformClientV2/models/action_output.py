# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import JsonSchemaDocument


class ActionOutput(Model):
    """Part of ActionContract."""

    success_schema: JsonSchemaDocument | None = field("successSchema", default=None)
    success_schema_uri: str | None = field("successSchemaUri", default=None)
    error_schema: JsonSchemaDocument | None = field("errorSchema", default=None)
    error_schema_uri: str | None = field("errorSchemaUri", default=None)
    success_schema_flattened: JsonSchemaDocument | None = field("successSchemaFlattened", default=None)
    error_schema_flattened: Any | None = field("errorSchemaFlattened", default=None)
