# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyViewResultLink, JourneyViewResultMetrics


class JourneyViewResultElement(Model):
    """Part of JourneyViewResult."""

    id: str | None = field("id", default=None)
    metrics: JourneyViewResultMetrics | None = field("metrics", default=None)
    followed_by: list[JourneyViewResultLink] | None = field("followedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)
