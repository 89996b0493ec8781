# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MetadataSchema


class MetadataPresentation(Model):
    """Part of AcceleratorSpecification."""

    title: str | None = field("title", default=None)
    schema: MetadataSchema | None = field("schema", default=None)
