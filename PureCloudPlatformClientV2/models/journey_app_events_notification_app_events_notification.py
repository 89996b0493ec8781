# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class JourneyAppEventsNotificationActionMap(Model):
    """Action map of a journey app events notification web action message. In
    JourneyAppEventsNotificationWebActionMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)


class JourneyAppEventsNotificationActionTarget(Model):
    """Reference to a journey app events notification action target by its id and its address. In
    JourneyAppEventsNotificationWebActionMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyAppEventsNotificationApp(Model):
    """App of a journey app events notification app message. In JourneyAppEventsNotificationAppMessage."""

    name: str | None = field("name", default=None)
    namespace: str | None = field("namespace", default=None)
    version: str | None = field("version", default=None)
    build_number: str | None = field("buildNumber", default=None)


class JourneyAppEventsNotificationAppEventsNotification(Model):
    """Journey app events notification app events: correlation id, external contact, customer id and 9 more. Event of
    v2.journey.sessions.{id}.app.events.
    """

    id: str | None = field("id", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    external_contact: JourneyAppEventsNotificationExternalContact | None = field("externalContact", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    session: JourneyAppEventsNotificationSession | None = field("session", default=None)
    event_type: Literal[
        "AppEvent", "OutcomeAchievedEvent", "SegmentAssignmentEvent", "WebActionEvent",
    ] | str | None = field("eventType", default=None)
    app_event: JourneyAppEventsNotificationAppMessage | None = field("appEvent", default=None)
    outcome_achieved_event: JourneyAppEventsNotificationOutcomeAchievedMessage | None = field(
        "outcomeAchievedEvent", default=None
    )
    segment_assignment_event: JourneyAppEventsNotificationSegmentAssignmentMessage | None = field(
        "segmentAssignmentEvent", default=None
    )
    web_action_event: JourneyAppEventsNotificationWebActionMessage | None = field("webActionEvent", default=None)


class JourneyAppEventsNotificationAppMessage(Model):
    """App event of journey app events notification app events. In JourneyAppEventsNotificationAppEventsNotification."""

    event_name: str | None = field("eventName", default=None)
    screen_name: str | None = field("screenName", default=None)
    app: JourneyAppEventsNotificationApp | None = field("app", default=None)
    device: JourneyAppEventsNotificationDevice | None = field("device", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    geolocation: JourneyAppEventsNotificationGeoLocation | None = field("geolocation", default=None)
    sdk_library: JourneyAppEventsNotificationSdkLibrary | None = field("sdkLibrary", default=None)
    network_connectivity: JourneyAppEventsNotificationNetworkConnectivity | None = field(
        "networkConnectivity", default=None
    )
    mkt_campaign: JourneyAppEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    search_query: str | None = field("searchQuery", default=None)
    attributes: dict[str, JourneyAppEventsNotificationCustomEventAttribute] | None = field("attributes", default=None)
    traits: dict[str, JourneyAppEventsNotificationCustomEventAttribute] | None = field("traits", default=None)


class JourneyAppEventsNotificationAssociatedValue(Model):
    """Associated value of a journey app events notification outcome achieved message. In
    JourneyAppEventsNotificationOutcomeAchievedMessage.
    """

    data_type: Literal["Number", "Integer"] | str | None = field("dataType", default=None)
    value: float | None = field("value", default=None)


class JourneyAppEventsNotificationBrowser(Model):
    """Browser of a journey app events notification outcome achieved message. In
    JourneyAppEventsNotificationOutcomeAchievedMessage and 1 more.
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


class JourneyAppEventsNotificationCustomEventAttribute(Model):
    """One, by key, of the attributes of a journey app events notification app message. In
    JourneyAppEventsNotificationAppMessage.
    """

    value: str | None = field("value", default=None)
    data_type: Literal["STRING", "BOOLEAN", "NUMBER"] | str | None = field("dataType", default=None)


class JourneyAppEventsNotificationDevice(Model):
    """Device of a journey app events notification app message. In JourneyAppEventsNotificationAppMessage and 2 more."""

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


class JourneyAppEventsNotificationEventAction(Model):
    """Action of a journey app events notification web action message. In JourneyAppEventsNotificationWebActionMessage.
    """

    id: str | None = field("id", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    state: Literal[
        "accepted", "rejected", "timedout", "errored", "ignored", "qualified", "offered", "started", "engaged",
        "qualifiedOutsideSchedule", "offeredOutsideSchedule", "abandoned", "completed", "frequencyCapReached",
    ] | str | None = field("state", default=None)
    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "architectFlow",
    ] | str | None = field("mediaType", default=None)
    prompt: str | None = field("prompt", default=None)


class JourneyAppEventsNotificationExternalContact(Model):
    """Reference to a journey app events notification external contact by its id and its address. In
    JourneyAppEventsNotificationAppEventsNotification.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyAppEventsNotificationGeoLocation(Model):
    """Geolocation of a journey app events notification app message. In JourneyAppEventsNotificationAppMessage and 2
    more.
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


class JourneyAppEventsNotificationMktCampaign(Model):
    """Mkt campaign of a journey app events notification app message. In JourneyAppEventsNotificationAppMessage and 2
    more.
    """

    content: str | None = field("content", default=None)
    medium: str | None = field("medium", default=None)
    name: str | None = field("name", default=None)
    source: str | None = field("source", default=None)
    term: str | None = field("term", default=None)
    click_id: str | None = field("clickId", default=None)
    network: str | None = field("network", default=None)


class JourneyAppEventsNotificationNetworkConnectivity(Model):
    """Network connectivity of a journey app events notification app message. In JourneyAppEventsNotificationAppMessage.
    """

    carrier: str | None = field("carrier", default=None)
    bluetooth_enabled: bool | None = field("bluetoothEnabled", default=None)
    cellular_enabled: bool | None = field("cellularEnabled", default=None)
    wifi_enabled: bool | None = field("wifiEnabled", default=None)


class JourneyAppEventsNotificationOutcome(Model):
    """Outcome of a journey app events notification outcome achieved message. In
    JourneyAppEventsNotificationOutcomeAchievedMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    display_name: str | None = field("displayName", default=None)
    version: str | None = field("version", default=None)


class JourneyAppEventsNotificationOutcomeAchievedMessage(Model):
    """Outcome achieved event of journey app events notification app events. In
    JourneyAppEventsNotificationAppEventsNotification.
    """

    outcome: JourneyAppEventsNotificationOutcome | None = field("outcome", default=None)
    browser: JourneyAppEventsNotificationBrowser | None = field("browser", default=None)
    visit_created_date: datetime | None = field("visitCreatedDate", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    device: JourneyAppEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyAppEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyAppEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyAppEventsNotificationReferrer | None = field("visitReferrer", default=None)
    associated_value: JourneyAppEventsNotificationAssociatedValue | None = field("associatedValue", default=None)


class JourneyAppEventsNotificationReferrer(Model):
    """Visit referrer of a journey app events notification outcome achieved message. In
    JourneyAppEventsNotificationOutcomeAchievedMessage and 1 more.
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


class JourneyAppEventsNotificationSdkLibrary(Model):
    """SDK library of a journey app events notification app message. In JourneyAppEventsNotificationAppMessage."""

    name: str | None = field("name", default=None)
    version: str | None = field("version", default=None)


class JourneyAppEventsNotificationSegment(Model):
    """Reference to a journey app events notification segment by its id and its address. In
    JourneyAppEventsNotificationSegmentAssignmentMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyAppEventsNotificationSegmentAssignmentMessage(Model):
    """Segment assignment event of journey app events notification app events. In
    JourneyAppEventsNotificationAppEventsNotification.
    """

    segment: JourneyAppEventsNotificationSegment | None = field("segment", default=None)


class JourneyAppEventsNotificationSession(Model):
    """Session of journey app events notification app events. In JourneyAppEventsNotificationAppEventsNotification."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    type: str | None = field("type", default=None)


class JourneyAppEventsNotificationWebActionMessage(Model):
    """Web action event of journey app events notification app events. In
    JourneyAppEventsNotificationAppEventsNotification.
    """

    action: JourneyAppEventsNotificationEventAction | None = field("action", default=None)
    action_target: JourneyAppEventsNotificationActionTarget | None = field("actionTarget", default=None)
    action_map: JourneyAppEventsNotificationActionMap | None = field("actionMap", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    browser: JourneyAppEventsNotificationBrowser | None = field("browser", default=None)
    device: JourneyAppEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyAppEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyAppEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyAppEventsNotificationReferrer | None = field("visitReferrer", default=None)
    time_to_disposition: int | None = field("timeToDisposition", default=None)
