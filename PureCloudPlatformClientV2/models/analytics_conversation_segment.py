# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AnalyticsProperty, AnalyticsScoredAgent


class AnalyticsConversationSegment(Model):
    """Part of AnalyticsSession."""

    audio_muted: bool | None = field("audioMuted", default=None)
    conference: bool | None = field("conference", default=None)
    destination_conversation_id: str | None = field("destinationConversationId", default=None)
    destination_session_id: str | None = field("destinationSessionId", default=None)
    disconnect_type: Literal[
        "client", "conferenceTransfer", "consultTransfer", "dndEndpoint", "dndTransfer", "endpoint", "error",
        "forwardTransfer", "noAnswerTransfer", "notAvailableTransfer", "other", "peer", "spam", "system", "timeout",
        "transfer", "transportFailure", "uncallable",
    ] | str | None = field("disconnectType", default=None)
    error_code: str | None = field("errorCode", default=None)
    group_id: str | None = field("groupId", default=None)
    q850_response_codes: list[int] | None = field("q850ResponseCodes", default=None)
    queue_id: str | None = field("queueId", default=None)
    requested_language_id: str | None = field("requestedLanguageId", default=None)
    requested_routing_skill_ids: list[str] | None = field("requestedRoutingSkillIds", default=None)
    requested_routing_user_ids: list[str] | None = field("requestedRoutingUserIds", default=None)
    segment_end: datetime | None = field("segmentEnd", default=None)
    segment_start: datetime | None = field("segmentStart", default=None)
    segment_type: Literal[
        "alert", "barging", "callback", "coaching", "contacting", "converting", "delay", "dialing", "hold", "interact",
        "ivr", "monitoring", "parked", "scheduled", "sharing", "system", "transmitting", "unknown", "uploading",
        "voicemail", "wrapup",
    ] | str | None = field("segmentType", default=None)
    sip_response_codes: list[int] | None = field("sipResponseCodes", default=None)
    source_conversation_id: str | None = field("sourceConversationId", default=None)
    source_session_id: str | None = field("sourceSessionId", default=None)
    subject: str | None = field("subject", default=None)
    video_muted: bool | None = field("videoMuted", default=None)
    wrap_up_code: str | None = field("wrapUpCode", default=None)
    wrap_up_note: str | None = field("wrapUpNote", default=None)
    wrap_up_tags: list[str] | None = field("wrapUpTags", default=None)
    scored_agents: list[AnalyticsScoredAgent] | None = field("scoredAgents", default=None)
    properties: list[AnalyticsProperty] | None = field("properties", default=None)
