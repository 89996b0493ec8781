# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AnalyticsSession


class AnalyticsParticipantWithoutAttributes(Model):
    """Part of AnalyticsConversationWithoutAttributes."""

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
