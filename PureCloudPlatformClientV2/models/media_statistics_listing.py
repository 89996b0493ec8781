# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MediaStatistics


class MediaStatisticsListing(Model):
    """List of media statistics. Answer of get_telephony_providers_edges_mediastatistics_conversation."""

    entities: list[MediaStatistics] | None = field("entities", default=None)
