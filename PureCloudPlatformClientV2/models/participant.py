# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        Call, Callback, Cobrowsesession, ConversationChat, ConversationRoutingData, Email, Evaluation, InternalMessage,
        Message, Screenshare, SocialExpression, Video, Wrapup,
    )


class Participant(Model):
    """Part of Conversation."""

    id: str | None = field("id", default=None)
    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    connected_time: datetime | None = field("connectedTime", default=None)
    name: str | None = field("name", default=None)
    user_uri: str | None = field("userUri", default=None)
    user_id: str | None = field("userId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    external_contact_initial_division_id: str | None = field("externalContactInitialDivisionId", default=None)
    external_organization_id: str | None = field("externalOrganizationId", default=None)
    queue_id: str | None = field("queueId", default=None)
    group_id: str | None = field("groupId", default=None)
    team_id: str | None = field("teamId", default=None)
    queue_name: str | None = field("queueName", default=None)
    purpose: str | None = field("purpose", default=None)
    participant_type: str | None = field("participantType", default=None)
    consult_participant_id: str | None = field("consultParticipantId", default=None)
    address: str | None = field("address", default=None)
    ani: str | None = field("ani", default=None)
    ani_name: str | None = field("aniName", default=None)
    dnis: str | None = field("dnis", default=None)
    locale: str | None = field("locale", default=None)
    wrapup_required: bool | None = field("wrapupRequired", default=None)
    wrapup_prompt: Literal[
        "mandatory", "optional", "agentRequested", "timeout", "forcedTimeout",
    ] | str | None = field("wrapupPrompt", default=None)
    wrapup_timeout_ms: int | None = field("wrapupTimeoutMs", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
    wrapup: Wrapup | None = field("wrapup", default=None)
    media_roles: list[str] | None = field("mediaRoles", default=None)
    conversation_routing_data: ConversationRoutingData | None = field("conversationRoutingData", default=None)
    alerting_timeout_ms: int | None = field("alertingTimeoutMs", default=None)
    monitored_participant_id: str | None = field("monitoredParticipantId", default=None)
    coached_participant_id: str | None = field("coachedParticipantId", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    calls: list[Call] | None = field("calls", default=None)
    callbacks: list[Callback] | None = field("callbacks", default=None)
    chats: list[ConversationChat] | None = field("chats", default=None)
    cobrowsesessions: list[Cobrowsesession] | None = field("cobrowsesessions", default=None)
    emails: list[Email] | None = field("emails", default=None)
    messages: list[Message] | None = field("messages", default=None)
    screenshares: list[Screenshare] | None = field("screenshares", default=None)
    social_expressions: list[SocialExpression] | None = field("socialExpressions", default=None)
    videos: list[Video] | None = field("videos", default=None)
    evaluations: list[Evaluation] | None = field("evaluations", default=None)
    screen_recording_state: Literal[
        "requested", "active", "paused", "stopped", "error", "timeout",
    ] | str | None = field("screenRecordingState", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    start_acw_time: datetime | None = field("startAcwTime", default=None)
    end_acw_time: datetime | None = field("endAcwTime", default=None)
    internal_messages: list[InternalMessage] | None = field("internalMessages", default=None)
    barged_participant_id: str | None = field("bargedParticipantId", default=None)
