# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TranscriptAggregateDataContainer


class TranscriptAsyncAggregateQueryResponse(Model):
    """Results: transcript aggregate data containers. Answer of get_analytics_transcripts_aggregates_job_results."""

    results: list[TranscriptAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
