# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .metadata_property import MetadataProperty


class MetadataSchema(Model):
    """MetadataSchema of the Platform API."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    type: str | None = field("type", default=None)
    properties: list[dict[str, MetadataProperty]] | None = field("properties", default=None)
    required: list[str] | None = field("required", default=None)
