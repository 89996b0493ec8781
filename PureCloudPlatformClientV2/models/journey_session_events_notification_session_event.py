# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        JourneySessionEventsNotificationApp, JourneySessionEventsNotificationBrowser,
        JourneySessionEventsNotificationConnectedQueue, JourneySessionEventsNotificationConversation,
        JourneySessionEventsNotificationConversationChannel, JourneySessionEventsNotificationConversationUserDisposition,
        JourneySessionEventsNotificationDevice, JourneySessionEventsNotificationExternalContact,
        JourneySessionEventsNotificationGeoLocation, JourneySessionEventsNotificationMktCampaign,
        JourneySessionEventsNotificationNetworkConnectivity, JourneySessionEventsNotificationOutcomeAchievement,
        JourneySessionEventsNotificationPage, JourneySessionEventsNotificationReferrer,
        JourneySessionEventsNotificationSdkLibrary, JourneySessionEventsNotificationSegmentAssignment,
        JourneySessionEventsNotificationSessionLastEvent, JourneySessionEventsNotificationUser,
    )


class JourneySessionEventsNotificationSessionEvent(Model):
    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    ended_date: datetime | None = field("endedDate", default=None)
    external_contact: JourneySessionEventsNotificationExternalContact | None = field("externalContact", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    type: str | None = field("type", default=None)
    outcome_achievements: list[JourneySessionEventsNotificationOutcomeAchievement] | None = field(
        "outcomeAchievements", default=None
    )
    segment_assignments: list[JourneySessionEventsNotificationSegmentAssignment] | None = field(
        "segmentAssignments", default=None
    )
    away_date: datetime | None = field("awayDate", default=None)
    browser: JourneySessionEventsNotificationBrowser | None = field("browser", default=None)
    device: JourneySessionEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneySessionEventsNotificationGeoLocation | None = field("geolocation", default=None)
    idle_date: datetime | None = field("idleDate", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    last_page: JourneySessionEventsNotificationPage | None = field("lastPage", default=None)
    mkt_campaign: JourneySessionEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    referrer: JourneySessionEventsNotificationReferrer | None = field("referrer", default=None)
    search_terms: list[str] | None = field("searchTerms", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    duration_in_seconds: int | None = field("durationInSeconds", default=None)
    event_count: int | None = field("eventCount", default=None)
    pageview_count: int | None = field("pageviewCount", default=None)
    screenview_count: int | None = field("screenviewCount", default=None)
    last_event: JourneySessionEventsNotificationSessionLastEvent | None = field("lastEvent", default=None)
    conversation: JourneySessionEventsNotificationConversation | None = field("conversation", default=None)
    originating_direction: Literal[
        "Unknown", "Inbound", "Outbound",
    ] | str | None = field("originatingDirection", default=None)
    conversation_subject: str | None = field("conversationSubject", default=None)
    last_user_disposition: JourneySessionEventsNotificationConversationUserDisposition | None = field(
        "lastUserDisposition", default=None
    )
    last_connected_user: JourneySessionEventsNotificationUser | None = field("lastConnectedUser", default=None)
    last_connected_queue: JourneySessionEventsNotificationConnectedQueue | None = field(
        "lastConnectedQueue", default=None
    )
    conversation_channels: list[JourneySessionEventsNotificationConversationChannel] | None = field(
        "conversationChannels", default=None
    )
    last_user_disconnect_type: Literal[
        "Unknown", "Endpoint", "Client", "System", "Transfer", "Error", "Peer", "Other", "Spam", "Timeout",
        "TransportFailure", "ConferenceTransfer", "ConsultTransfer", "ForwardTransfer", "NoAnswerTransfer",
        "NotAvailableTransfer", "Uncallable", "DoNotDisturbEndpoint", "DoNotDisturbTransfer",
    ] | str | None = field("lastUserDisconnectType", default=None)
    last_acd_outcome: Literal[
        "Unknown", "Abandon", "Answered", "FlowOut",
    ] | str | None = field("lastAcdOutcome", default=None)
    authenticated: bool | None = field("authenticated", default=None)
    app: JourneySessionEventsNotificationApp | None = field("app", default=None)
    sdk_library: JourneySessionEventsNotificationSdkLibrary | None = field("sdkLibrary", default=None)
    network_connectivity: JourneySessionEventsNotificationNetworkConnectivity | None = field(
        "networkConnectivity", default=None
    )
    division_ids: list[str] | None = field("divisionIds", default=None)
    last_screen: str | None = field("lastScreen", default=None)
