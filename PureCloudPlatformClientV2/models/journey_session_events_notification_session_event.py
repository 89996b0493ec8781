# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class JourneySessionEventsNotificationApp(Model):
    """App of a journey session events notification session event. In JourneySessionEventsNotificationSessionEvent."""

    name: str | None = field("name", default=None)
    namespace: str | None = field("namespace", default=None)
    version: str | None = field("version", default=None)
    build_number: str | None = field("buildNumber", default=None)


class JourneySessionEventsNotificationBrowser(Model):
    """Browser of a journey session events notification session event. In JourneySessionEventsNotificationSessionEvent.
    """

    family: str | None = field("family", default=None)
    version: str | None = field("version", default=None)
    lang: str | None = field("lang", default=None)
    fingerprint: str | None = field("fingerprint", default=None)
    view_height: int | None = field("viewHeight", default=None)
    view_width: int | None = field("viewWidth", default=None)
    features_flash: bool | None = field("featuresFlash", default=None)
    features_java: bool | None = field("featuresJava", default=None)
    features_pdf: bool | None = field("featuresPdf", default=None)
    features_webrtc: bool | None = field("featuresWebrtc", default=None)


class JourneySessionEventsNotificationConnectedQueue(Model):
    """Reference to a journey session events notification connected queue by its id and its address. In
    JourneySessionEventsNotificationSessionEvent.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneySessionEventsNotificationConversation(Model):
    """Reference to a journey session events notification conversation by its id and its address. In
    JourneySessionEventsNotificationSessionEvent.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneySessionEventsNotificationConversationChannel(Model):
    """One of the conversation channels of a journey session events notification session event. In
    JourneySessionEventsNotificationSessionEvent.
    """

    type: Literal[
        "Unknown", "Voice", "Chat", "Email", "Callback", "Cobrowse", "Video", "Screenshare", "Message",
        "InternalMessage",
    ] | str | None = field("type", default=None)
    message_type: Literal[
        "Unknown", "Sms", "Twitter", "Facebook", "Line", "WhatsApp", "WebMessaging", "Open", "Instagram",
    ] | str | None = field("messageType", default=None)
    platform: str | None = field("platform", default=None)


class JourneySessionEventsNotificationConversationUserDisposition(Model):
    """Last user disposition of a journey session events notification session event. In
    JourneySessionEventsNotificationSessionEvent.
    """

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    user: JourneySessionEventsNotificationUser | None = field("user", default=None)


class JourneySessionEventsNotificationDevice(Model):
    """Device of a journey session events notification session event. In JourneySessionEventsNotificationSessionEvent.
    """

    type: str | None = field("type", default=None)
    is_mobile: bool | None = field("isMobile", default=None)
    screen_height: int | None = field("screenHeight", default=None)
    screen_width: int | None = field("screenWidth", default=None)
    screen_density: int | None = field("screenDensity", default=None)
    fingerprint: str | None = field("fingerprint", default=None)
    os_family: str | None = field("osFamily", default=None)
    os_version: str | None = field("osVersion", default=None)
    category: Literal["desktop", "mobile", "tablet", "other"] | str | None = field("category", default=None)
    manufacturer: str | None = field("manufacturer", default=None)


class JourneySessionEventsNotificationExternalContact(Model):
    """Reference to a journey session events notification external contact by its id and its address. In
    JourneySessionEventsNotificationSessionEvent.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneySessionEventsNotificationGeoLocation(Model):
    """Geolocation of a journey session events notification session event. In
    JourneySessionEventsNotificationSessionEvent.
    """

    country: str | None = field("country", default=None)
    country_name: str | None = field("countryName", default=None)
    latitude: float | None = field("latitude", default=None)
    longitude: float | None = field("longitude", default=None)
    locality: str | None = field("locality", default=None)
    postal_code: str | None = field("postalCode", default=None)
    region: str | None = field("region", default=None)
    region_name: str | None = field("regionName", default=None)
    timezone: str | None = field("timezone", default=None)
    source: str | None = field("source", default=None)


class JourneySessionEventsNotificationMktCampaign(Model):
    """Mkt campaign of a journey session events notification session event. In
    JourneySessionEventsNotificationSessionEvent.
    """

    content: str | None = field("content", default=None)
    medium: str | None = field("medium", default=None)
    name: str | None = field("name", default=None)
    source: str | None = field("source", default=None)
    term: str | None = field("term", default=None)
    click_id: str | None = field("clickId", default=None)
    network: str | None = field("network", default=None)


class JourneySessionEventsNotificationNetworkConnectivity(Model):
    """Network connectivity of a journey session events notification session event. In
    JourneySessionEventsNotificationSessionEvent.
    """

    carrier: str | None = field("carrier", default=None)
    bluetooth_enabled: bool | None = field("bluetoothEnabled", default=None)
    cellular_enabled: bool | None = field("cellularEnabled", default=None)
    wifi_enabled: bool | None = field("wifiEnabled", default=None)


class JourneySessionEventsNotificationOutcome(Model):
    """Reference to a journey session events notification outcome by its id and its address. In
    JourneySessionEventsNotificationOutcomeAchievement.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneySessionEventsNotificationOutcomeAchievement(Model):
    """One of the outcome achievements of a journey session events notification session event. In
    JourneySessionEventsNotificationSessionEvent.
    """

    outcome: JourneySessionEventsNotificationOutcome | None = field("outcome", default=None)
    achieved_date: datetime | None = field("achievedDate", default=None)


class JourneySessionEventsNotificationPage(Model):
    """Last page of a journey session events notification session event. In
    JourneySessionEventsNotificationSessionEvent.
    """

    url: str | None = field("url", default=None)
    title: str | None = field("title", default=None)
    domain: str | None = field("domain", default=None)
    fragment: str | None = field("fragment", default=None)
    hostname: str | None = field("hostname", default=None)
    keywords: str | None = field("keywords", default=None)
    lang: str | None = field("lang", default=None)
    pathname: str | None = field("pathname", default=None)
    query_string: str | None = field("queryString", default=None)
    breadcrumb: list[str] | None = field("breadcrumb", default=None)


class JourneySessionEventsNotificationReferrer(Model):
    """Referrer of a journey session events notification session event. In JourneySessionEventsNotificationSessionEvent.
    """

    url: str | None = field("url", default=None)
    domain: str | None = field("domain", default=None)
    hostname: str | None = field("hostname", default=None)
    keywords: str | None = field("keywords", default=None)
    pathname: str | None = field("pathname", default=None)
    query_string: str | None = field("queryString", default=None)
    fragment: str | None = field("fragment", default=None)
    name: str | None = field("name", default=None)
    medium: Literal[
        "internal", "search", "social", "email", "unknown", "paid",
    ] | str | None = field("medium", default=None)


class JourneySessionEventsNotificationSdkLibrary(Model):
    """SDK library of a journey session events notification session event. In
    JourneySessionEventsNotificationSessionEvent.
    """

    name: str | None = field("name", default=None)
    version: str | None = field("version", default=None)


class JourneySessionEventsNotificationSegment(Model):
    """Reference to a journey session events notification segment by its id and its address. In
    JourneySessionEventsNotificationSegmentAssignment.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneySessionEventsNotificationSegmentAssignment(Model):
    """One of the segment assignments of a journey session events notification session event. In
    JourneySessionEventsNotificationSessionEvent.
    """

    segment: JourneySessionEventsNotificationSegment | None = field("segment", default=None)
    assigned_date: datetime | None = field("assignedDate", default=None)


class JourneySessionEventsNotificationSessionEvent(Model):
    """A journey session events notification session event: ended date, external contact, customer id and 39 more. Event
    of v2.externalcontacts.contacts.{id}.journey.sessions.
    """

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


class JourneySessionEventsNotificationSessionLastEvent(Model):
    """Last event of a journey session events notification session event. In
    JourneySessionEventsNotificationSessionEvent.
    """

    id: str | None = field("id", default=None)
    event_name: str | None = field("eventName", default=None)
    created_date: datetime | None = field("createdDate", default=None)


class JourneySessionEventsNotificationUser(Model):
    """Reference to a journey session events notification user by its id and its address. In
    JourneySessionEventsNotificationConversationUserDisposition and 1 more.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
