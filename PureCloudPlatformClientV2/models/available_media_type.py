# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AvailableMediaType(Model):
    media_type: str | None = field("mediaType", default=None)
    available_sub_types: list[str] | None = field("availableSubTypes", default=None)
