# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import CallHistoryParticipant


class CallHistoryConversation(Model):
    """Part of CallHistoryConversationEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[CallHistoryParticipant] | None = field("participants", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    went_to_voicemail: bool | None = field("wentToVoicemail", default=None)
    missed_call: bool | None = field("missedCall", default=None)
    start_time: datetime | None = field("startTime", default=None)
    was_conference: bool | None = field("wasConference", default=None)
    was_callback: bool | None = field("wasCallback", default=None)
    had_screen_share: bool | None = field("hadScreenShare", default=None)
    had_cobrowse: bool | None = field("hadCobrowse", default=None)
    was_outbound_campaign: bool | None = field("wasOutboundCampaign", default=None)
    self_uri: str | None = field("selfUri", default=None)
