# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MediaUtilization(Model):
    """MediaUtilization of the Platform API."""

    maximum_capacity: int | None = field("maximumCapacity", default=None)
    interruptable_media_types: list[str] | None = field("interruptableMediaTypes", default=None)
    include_non_acd: bool | None = field("includeNonAcd", default=None)
