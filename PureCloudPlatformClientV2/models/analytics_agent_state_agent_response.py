# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .analytics_agent_state_agent_session_result import AnalyticsAgentStateAgentSessionResult


class AnalyticsAgentStateAgentResponse(Model):
    """AnalyticsAgentStateAgentResponse of the Platform API."""

    user_id: str | None = field("userId", default=None)
    division_id: str | None = field("divisionId", default=None)
    user_name: str | None = field("userName", default=None)
    manager_id: str | None = field("managerId", default=None)
    session_count: int | None = field("sessionCount", default=None)
    sessions: list[AnalyticsAgentStateAgentSessionResult] | None = field("sessions", default=None)
