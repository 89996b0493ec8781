# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AnalyticsAgentStateAgentSessionResult


class AnalyticsAgentStateAgentResponse(Model):
    """Given by get_analytics_agent_status."""

    user_id: str | None = field("userId", default=None)
    division_id: str | None = field("divisionId", default=None)
    user_name: str | None = field("userName", default=None)
    manager_id: str | None = field("managerId", default=None)
    session_count: int | None = field("sessionCount", default=None)
    sessions: list[AnalyticsAgentStateAgentSessionResult] | None = field("sessions", default=None)
