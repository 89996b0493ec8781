# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PerformanceProfile


class GetProfilesResponse(Model):
    """List of performance profiles. Answer of get_gamification_profiles."""

    total: int | None = field("total", default=None)
    entities: list[PerformanceProfile] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
