# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MetadataDocumentation(Model):
    """Part of AcceleratorSpecification."""

    description: str | None = field("description", default=None)
    location: str | None = field("location", default=None)
