# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GroupSettings(Model):
    """Group settings of an activity plan. In ActivityPlanResponse and 2 more."""

    minimum_group_size: int | None = field("minimumGroupSize", default=None)
    maximum_group_size: int | None = field("maximumGroupSize", default=None)
    maximum_total_sessions: int | None = field("maximumTotalSessions", default=None)
    maximum_concurrent_sessions: int | None = field("maximumConcurrentSessions", default=None)
