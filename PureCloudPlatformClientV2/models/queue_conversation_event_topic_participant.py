# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        QueueConversationEventTopicCall, QueueConversationEventTopicCallback, QueueConversationEventTopicChat,
        QueueConversationEventTopicCobrowse, QueueConversationEventTopicConversationRoutingData,
        QueueConversationEventTopicEmail, QueueConversationEventTopicInternalMessage, QueueConversationEventTopicMessage,
        QueueConversationEventTopicScreenshare, QueueConversationEventTopicSocialExpression,
        QueueConversationEventTopicVideo, QueueConversationEventTopicWorkflow, QueueConversationEventTopicWrapup,
    )


class QueueConversationEventTopicParticipant(Model):
    id: str | None = field("id", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    user_id: str | None = field("userId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization_id: str | None = field("externalOrganizationId", default=None)
    name: str | None = field("name", default=None)
    queue_id: str | None = field("queueId", default=None)
    group_id: str | None = field("groupId", default=None)
    team_id: str | None = field("teamId", default=None)
    purpose: str | None = field("purpose", default=None)
    consult_participant_id: str | None = field("consultParticipantId", default=None)
    address: str | None = field("address", default=None)
    wrapup_required: bool | None = field("wrapupRequired", default=None)
    wrapup_expected: bool | None = field("wrapupExpected", default=None)
    wrapup_prompt: str | None = field("wrapupPrompt", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup: QueueConversationEventTopicWrapup | None = field("wrapup", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    conversation_routing_data: QueueConversationEventTopicConversationRoutingData | None = field(
        "conversationRoutingData", default=None
    )
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    monitored_participant_id: str | None = field("monitoredParticipantId", default=None)
    coached_participant_id: str | None = field("coachedParticipantId", default=None)
    barged_participant_id: str | None = field("bargedParticipantId", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    screen_recording_state: Literal[
        "requested", "active", "paused", "stopped", "error", "timeout",
    ] | str | None = field("screenRecordingState", default=None)
    flagged_reason: str | None = field("flaggedReason", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    calls: list[QueueConversationEventTopicCall] | None = field("calls", default=None)
    callbacks: list[QueueConversationEventTopicCallback] | None = field("callbacks", default=None)
    chats: list[QueueConversationEventTopicChat] | None = field("chats", default=None)
    cobrowsesessions: list[QueueConversationEventTopicCobrowse] | None = field("cobrowsesessions", default=None)
    emails: list[QueueConversationEventTopicEmail] | None = field("emails", default=None)
    messages: list[QueueConversationEventTopicMessage] | None = field("messages", default=None)
    internal_messages: list[QueueConversationEventTopicInternalMessage] | None = field("internalMessages", default=None)
    screenshares: list[QueueConversationEventTopicScreenshare] | None = field("screenshares", default=None)
    social_expressions: list[QueueConversationEventTopicSocialExpression] | None = field(
        "socialExpressions", default=None
    )
    videos: list[QueueConversationEventTopicVideo] | None = field("videos", default=None)
    workflow: QueueConversationEventTopicWorkflow | None = field("workflow", default=None)
