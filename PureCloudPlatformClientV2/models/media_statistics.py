# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import MediaEndpointStatistics


class MediaStatistics(Model):
    """Given by get_telephony_providers_edges_mediastatistics_conversation_communication."""

    communication_id: str | None = field("communicationId", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    creation_milliseconds: int | None = field("creationMilliseconds", default=None)
    preferred_region: str | None = field("preferredRegion", default=None)
    effective_region: str | None = field("effectiveRegion", default=None)
    media_statistics: list[MediaEndpointStatistics] | None = field("mediaStatistics", default=None)
