# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JsonSchemaDocument, WritableDivision


class DataTable(Model):
    """Given by get_flows_datatable and 3 more; taken by post_flows_datatables and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    schema: JsonSchemaDocument | None = field("schema", default=None)
    self_uri: str | None = field("selfUri", default=None)
