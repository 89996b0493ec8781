# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DataSchema


class DataSchemaListing(Model):
    """List of data schemas. Answer of get_externalcontacts_contacts_schemas and 2 more."""

    total: int | None = field("total", default=None)
    entities: list[DataSchema] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
