# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AnalyticsAgentStateAgentResponse(Model):
    """An analytics agent state agent: user id, division id, user name and 3 more. Answer of get_analytics_agent_status.
    """

    user_id: str | None = field("userId", default=None)
    division_id: str | None = field("divisionId", default=None)
    user_name: str | None = field("userName", default=None)
    manager_id: str | None = field("managerId", default=None)
    session_count: int | None = field("sessionCount", default=None)
    sessions: list[AnalyticsAgentStateAgentSessionResult] | None = field("sessions", default=None)


class AnalyticsAgentStateAgentSessionResult(Model):
    """One of the sessions of an analytics agent state agent. In AnalyticsAgentStateAgentResponse."""

    conversation_id: str | None = field("conversationId", default=None)
    session_id: str | None = field("sessionId", default=None)
    session_start: datetime | None = field("sessionStart", default=None)
    segment_start: datetime | None = field("segmentStart", default=None)
    segment_type: Literal[
        "alert", "barging", "callback", "coaching", "contacting", "converting", "delay", "dialing", "hold", "interact",
        "ivr", "monitoring", "parked", "scheduled", "sharing", "system", "transmitting", "unknown", "uploading",
        "voicemail", "wrapup",
    ] | str | None = field("segmentType", default=None)
    routed_queue_id: str | None = field("routedQueueId", default=None)
    requested_routing_skill_ids: list[str] | None = field("requestedRoutingSkillIds", default=None)
    requested_language_id: str | None = field("requestedLanguageId", default=None)
    originating_direction: Literal["inbound", "outbound"] | str | None = field("originatingDirection", default=None)
    media_type: Literal[
        "callback", "chat", "cobrowse", "email", "internalmessage", "message", "screenshare", "unknown", "video",
        "voice",
    ] | str | None = field("mediaType", default=None)
