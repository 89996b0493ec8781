# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AvailableMediaType(Model):
    """AvailableMediaType of the Platform API."""

    media_type: str | None = field("mediaType", default=None)
    available_sub_types: list[str] | None = field("availableSubTypes", default=None)
