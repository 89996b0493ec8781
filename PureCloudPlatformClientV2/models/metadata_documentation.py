# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MetadataDocumentation(Model):
    """MetadataDocumentation of the Platform API."""

    description: str | None = field("description", default=None)
    location: str | None = field("location", default=None)
