# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JsonSchemaDocument, WritableDivision


class DataTable(Model):
    """A data table, kept at /api/v2/flows/datatables/{datatableId}. Answer of get_flows_datatable and 3 more; body of
    post_flows_datatables and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    schema: JsonSchemaDocument | None = field("schema", default=None)
    self_uri: str | None = field("selfUri", default=None)
