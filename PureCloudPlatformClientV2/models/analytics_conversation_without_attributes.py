# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AnalyticsEvaluation, AnalyticsResolution, AnalyticsSession, AnalyticsSurvey


class AnalyticsConversationWithoutAttributes(Model):
    """Analytics conversation without attributes: conference start, conversation end, conversation id and 14 more.
    Answer of get_analytics_conversation_details.
    """

    conference_start: datetime | None = field("conferenceStart", default=None)
    conversation_end: datetime | None = field("conversationEnd", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    conversation_initiator: Literal[
        "acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound",
        "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow",
    ] | str | None = field("conversationInitiator", default=None)
    conversation_start: datetime | None = field("conversationStart", default=None)
    customer_participation: bool | None = field("customerParticipation", default=None)
    division_ids: list[str] | None = field("divisionIds", default=None)
    external_tag: str | None = field("externalTag", default=None)
    knowledge_base_ids: list[str] | None = field("knowledgeBaseIds", default=None)
    media_stats_min_conversation_mos: float | None = field("mediaStatsMinConversationMos", default=None)
    media_stats_min_conversation_r_factor: float | None = field("mediaStatsMinConversationRFactor", default=None)
    originating_direction: Literal["inbound", "outbound"] | str | None = field("originatingDirection", default=None)
    self_served: bool | None = field("selfServed", default=None)
    evaluations: list[AnalyticsEvaluation] | None = field("evaluations", default=None)
    surveys: list[AnalyticsSurvey] | None = field("surveys", default=None)
    resolutions: list[AnalyticsResolution] | None = field("resolutions", default=None)
    participants: list[AnalyticsParticipantWithoutAttributes] | None = field("participants", default=None)


class AnalyticsParticipantWithoutAttributes(Model):
    """One of the participants of analytics conversation without attributes. In AnalyticsConversationWithoutAttributes.
    """

    external_contact_id: str | None = field("externalContactId", default=None)
    external_organization_id: str | None = field("externalOrganizationId", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    participant_id: str | None = field("participantId", default=None)
    participant_name: str | None = field("participantName", default=None)
    purpose: Literal[
        "acd", "agent", "api", "botflow", "campaign", "customer", "dialer", "external", "fax", "group", "inbound",
        "ivr", "manual", "outbound", "station", "user", "voicemail", "voicesurveyflow", "workflow",
    ] | str | None = field("purpose", default=None)
    screen_recording: bool | None = field("screenRecording", default=None)
    team_id: str | None = field("teamId", default=None)
    user_id: str | None = field("userId", default=None)
    sessions: list[AnalyticsSession] | None = field("sessions", default=None)
