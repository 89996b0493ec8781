# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MetadataDocumentation(Model):
    description: str | None = field("description", default=None)
    location: str | None = field("location", default=None)
