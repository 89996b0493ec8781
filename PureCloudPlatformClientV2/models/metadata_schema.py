# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MetadataProperty


class MetadataSchema(Model):
    """Part of MetadataPresentation."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    type: str | None = field("type", default=None)
    properties: list[dict[str, MetadataProperty]] | None = field("properties", default=None)
    required: list[str] | None = field("required", default=None)
