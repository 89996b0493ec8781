# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, Browser, CustomEventAttribute, Device, JourneyApp, JourneyCampaign, JourneyGeolocation,
        JourneyPage, NetworkConnectivity, Referrer, SdkLibrary,
    )


class AchievedOutcome(Model):
    """Reference to an achieved outcome by its id and its address. In OutcomeAchievement.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class AssignedSegment(Model):
    """Reference to an assigned segment by its id and its address. In SessionSegmentAssignment.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConnectedQueue(Model):
    """Reference to a connected queue by its id and its address. In Session."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConnectedUser(Model):
    """Reference to a connected user by its id and its address. In Session."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ConversationChannel(Model):
    """One of the conversation channels of a session. In Session.

    Required by the platform: type.
    """

    type: Literal[
        "Unknown", "Call", "Callback", "Email", "GenericObject", "Messaging", "Social", "Webchat", "Voice", "Chat",
        "Cobrowse", "Video", "Screenshare", "Message", "InternalMessage",
    ] | str | None = field("type", default=None)
    message_type: Literal[
        "Unknown", "Sms", "Twitter", "Facebook", "Line", "WhatsApp", "WebMessaging", "Open", "Instagram",
    ] | str | None = field("messageType", default=None)
    platform: str | None = field("platform", default=None)


class ConversationUserDisposition(Model):
    """Last user disposition of a session. In Session.

    Required by the platform: code, user.
    """

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    user: AddressableEntityRef | None = field("user", default=None)


class CustomEventAttributeList(Model):
    """One, by key, of the attribute lists of a session. In Session.

    Required by the platform: data_type, values.
    """

    data_type: str | None = field("dataType", default=None)
    values: list[str] | None = field("values", default=None)


class OutcomeAchievement(Model):
    """One of the outcome achievements of a session. In Session.

    Required by the platform: outcome, achieved_date.
    """

    outcome: AchievedOutcome | None = field("outcome", default=None)
    achieved_date: datetime | None = field("achievedDate", default=None)


class Session(Model):
    """A session, kept at /api/v2/journey/sessions/{sessionId}. Answer of get_journey_session.

    Required by the platform: id, type, event_count, last_event, authenticated, created_date.
    """

    id: str | None = field("id", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    type: str | None = field("type", default=None)
    external_id: str | None = field("externalId", default=None)
    external_url: str | None = field("externalUrl", default=None)
    short_id: str | None = field("shortId", default=None)
    outcome_achievements: list[OutcomeAchievement] | None = field("outcomeAchievements", default=None)
    segment_assignments: list[SessionSegmentAssignment] | None = field("segmentAssignments", default=None)
    attributes: dict[str, CustomEventAttribute] | None = field("attributes", default=None)
    attribute_lists: dict[str, CustomEventAttributeList] | None = field("attributeLists", default=None)
    browser: Browser | None = field("browser", default=None)
    device: Device | None = field("device", default=None)
    geolocation: JourneyGeolocation | None = field("geolocation", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    last_page: JourneyPage | None = field("lastPage", default=None)
    mkt_campaign: JourneyCampaign | None = field("mktCampaign", default=None)
    referrer: Referrer | None = field("referrer", default=None)
    app: JourneyApp | None = field("app", default=None)
    sdk_library: SdkLibrary | None = field("sdkLibrary", default=None)
    network_connectivity: NetworkConnectivity | None = field("networkConnectivity", default=None)
    search_terms: list[str] | None = field("searchTerms", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    duration_in_seconds: int | None = field("durationInSeconds", default=None)
    event_count: int | None = field("eventCount", default=None)
    pageview_count: int | None = field("pageviewCount", default=None)
    screenview_count: int | None = field("screenviewCount", default=None)
    last_event: SessionLastEvent | None = field("lastEvent", default=None)
    last_connected_queue: ConnectedQueue | None = field("lastConnectedQueue", default=None)
    last_connected_user: ConnectedUser | None = field("lastConnectedUser", default=None)
    last_user_disposition: ConversationUserDisposition | None = field("lastUserDisposition", default=None)
    conversation_channels: list[ConversationChannel] | None = field("conversationChannels", default=None)
    originating_direction: Literal[
        "Unknown", "Inbound", "Outbound",
    ] | str | None = field("originatingDirection", default=None)
    conversation_subject: str | None = field("conversationSubject", default=None)
    last_user_disconnect_type: Literal[
        "Unknown", "Endpoint", "Client", "System", "Transfer", "Error", "Peer", "Other", "Spam", "Timeout",
        "TransportFailure", "ConferenceTransfer", "ConsultTransfer", "ForwardTransfer", "NoAnswerTransfer",
        "NotAvailableTransfer", "Uncallable", "DoNotDisturbEndpoint", "DoNotDisturbTransfer",
    ] | str | None = field("lastUserDisconnectType", default=None)
    last_acd_outcome: Literal[
        "Unknown", "Abandon", "Answered", "FlowOut",
    ] | str | None = field("lastAcdOutcome", default=None)
    authenticated: bool | None = field("authenticated", default=None)
    division_ids: list[str] | None = field("divisionIds", default=None)
    last_screen: str | None = field("lastScreen", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    ended_date: datetime | None = field("endedDate", default=None)
    external_contact: AddressableEntityRef | None = field("externalContact", default=None)
    away_date: datetime | None = field("awayDate", default=None)
    idle_date: datetime | None = field("idleDate", default=None)
    conversation: AddressableEntityRef | None = field("conversation", default=None)


class SessionLastEvent(Model):
    """Last event of a session. In Session.

    Required by the platform: id, event_name, created_date.
    """

    id: str | None = field("id", default=None)
    event_name: str | None = field("eventName", default=None)
    created_date: datetime | None = field("createdDate", default=None)


class SessionSegmentAssignment(Model):
    """One of the segment assignments of a session. In Session.

    Required by the platform: segment, assigned_date.
    """

    segment: AssignedSegment | None = field("segment", default=None)
    assigned_date: datetime | None = field("assignedDate", default=None)
