# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ConversationBasic, DomainEntityRef


class CampaignInteraction(Model):
    """Part of CampaignInteractions."""

    id: str | None = field("id", default=None)
    campaign: DomainEntityRef | None = field("campaign", default=None)
    agent: DomainEntityRef | None = field("agent", default=None)
    contact: DomainEntityRef | None = field("contact", default=None)
    destination_address: str | None = field("destinationAddress", default=None)
    active_preview_call: bool | None = field("activePreviewCall", default=None)
    last_active_preview_wrapup_time: datetime | None = field("lastActivePreviewWrapupTime", default=None)
    creation_time: datetime | None = field("creationTime", default=None)
    call_placed_time: datetime | None = field("callPlacedTime", default=None)
    call_routed_time: datetime | None = field("callRoutedTime", default=None)
    preview_connected_time: datetime | None = field("previewConnectedTime", default=None)
    queue: DomainEntityRef | None = field("queue", default=None)
    script: DomainEntityRef | None = field("script", default=None)
    disposition: Literal[
        "DISCONNECT", "LIVE_VOICE", "BUSY", "MACHINE", "NO_ANSWER", "SIT_CALLABLE", "SIT_UNCALLABLE", "FAX",
    ] | str | None = field("disposition", default=None)
    caller_name: str | None = field("callerName", default=None)
    caller_address: str | None = field("callerAddress", default=None)
    preview_pop_delivered_time: datetime | None = field("previewPopDeliveredTime", default=None)
    conversation: ConversationBasic | None = field("conversation", default=None)
    dialer_system_participant_id: str | None = field("dialerSystemParticipantId", default=None)
    dialing_mode: str | None = field("dialingMode", default=None)
    skills: list[DomainEntityRef] | None = field("skills", default=None)
