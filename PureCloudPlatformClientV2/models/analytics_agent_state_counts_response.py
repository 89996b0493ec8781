# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_state_segment_type_count import AgentStateSegmentTypeCount


class AnalyticsAgentStateCountsResponse(Model):
    """AnalyticsAgentStateCountsResponse of the Platform API."""

    counts: list[AgentStateSegmentTypeCount] | None = field("counts", default=None)
