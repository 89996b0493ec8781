# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .json_schema_document import JsonSchemaDocument
    from .writable_division import WritableDivision


class DataTable(Model):
    """DataTable of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    schema: JsonSchemaDocument | None = field("schema", default=None)
    self_uri: str | None = field("selfUri", default=None)
