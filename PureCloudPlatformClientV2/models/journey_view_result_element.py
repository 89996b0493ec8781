# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_view_result_link import JourneyViewResultLink
    from .journey_view_result_metrics import JourneyViewResultMetrics


class JourneyViewResultElement(Model):
    """JourneyViewResultElement of the Platform API."""

    id: str | None = field("id", default=None)
    metrics: JourneyViewResultMetrics | None = field("metrics", default=None)
    followed_by: list[JourneyViewResultLink] | None = field("followedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)
