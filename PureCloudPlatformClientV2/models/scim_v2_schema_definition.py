# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ScimMetadata, ScimV2SchemaAttribute


class ScimV2SchemaDefinition(Model):
    """Given by get_scim_schema and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    attributes: list[ScimV2SchemaAttribute] | None = field("attributes", default=None)
    meta: ScimMetadata | None = field("meta", default=None)
