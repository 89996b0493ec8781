# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MediaUtilization(Model):
    """One, by key, of the utilizations of an agent max utilization. In AgentMaxUtilizationResponse and 2 more."""

    maximum_capacity: int | None = field("maximumCapacity", default=None)
    interruptable_media_types: list[str] | None = field("interruptableMediaTypes", default=None)
    include_non_acd: bool | None = field("includeNonAcd", default=None)
