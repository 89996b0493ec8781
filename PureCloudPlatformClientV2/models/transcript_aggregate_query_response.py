# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TranscriptAggregateDataContainer


class TranscriptAggregateQueryResponse(Model):
    """Results: transcript aggregate data containers. Answer of post_analytics_transcripts_aggregates_query."""

    results: list[TranscriptAggregateDataContainer] | None = field("results", default=None)
