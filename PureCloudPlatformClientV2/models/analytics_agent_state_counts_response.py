# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AgentStateSegmentTypeCount(Model):
    """One of the counts of analytics agent state counts. In AnalyticsAgentStateCountsResponse."""

    segment_type: Literal[
        "alert", "barging", "callback", "coaching", "contacting", "converting", "delay", "dialing", "hold", "interact",
        "ivr", "monitoring", "parked", "scheduled", "sharing", "system", "transmitting", "unknown", "uploading",
        "voicemail", "wrapup",
    ] | str | None = field("segmentType", default=None)
    count: int | None = field("count", default=None)


class AnalyticsAgentStateCountsResponse(Model):
    """Analytics agent state counts: counts. Answer of post_analytics_agents_status_counts."""

    counts: list[AgentStateSegmentTypeCount] | None = field("counts", default=None)
