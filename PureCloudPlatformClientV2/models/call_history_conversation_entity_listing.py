# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Campaign, ExternalContact, ExternalOrganization, Group, Queue, User


class CallHistoryConversation(Model):
    """One of the items of a call history conversation entity listing. In CallHistoryConversationEntityListing."""

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


class CallHistoryConversationEntityListing(Model):
    """Page of call history conversations. Answer of get_conversations_calls_history."""

    entities: list[CallHistoryConversation] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class CallHistoryParticipant(Model):
    """One of the participants of a call history conversation. In CallHistoryConversation."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    address: str | None = field("address", default=None)
    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    purpose: str | None = field("purpose", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    ani: str | None = field("ani", default=None)
    dnis: str | None = field("dnis", default=None)
    user: User | None = field("user", default=None)
    queue: Queue | None = field("queue", default=None)
    group: Group | None = field("group", default=None)
    disconnect_type: Literal[
        "endpoint", "endpoint.donotdisturb", "client", "system", "transfer", "transfer.conference", "transfer.consult",
        "transfer.donotdisturb", "transfer.forward", "transfer.noanswer", "transfer.notavailable", "transport.failure",
        "error", "peer", "other", "spam",
    ] | str | None = field("disconnectType", default=None)
    external_contact: ExternalContact | None = field("externalContact", default=None)
    external_organization: ExternalOrganization | None = field("externalOrganization", default=None)
    did_interact: bool | None = field("didInteract", default=None)
    sip_response_codes: list[int] | None = field("sipResponseCodes", default=None)
    flagged_reason: Literal["general"] | str | None = field("flaggedReason", default=None)
    outbound_campaign: Campaign | None = field("outboundCampaign", default=None)
