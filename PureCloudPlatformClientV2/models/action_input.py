# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JsonSchemaDocument


class ActionInput(Model):
    """Part of ActionContract."""

    input_schema: JsonSchemaDocument | None = field("inputSchema", default=None)
    input_schema_flattened: JsonSchemaDocument | None = field("inputSchemaFlattened", default=None)
    input_schema_uri: str | None = field("inputSchemaUri", default=None)
