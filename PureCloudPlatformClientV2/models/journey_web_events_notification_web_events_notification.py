# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class JourneyWebEventsNotificationActionMap(Model):
    """Action map of a journey web events notification web action message. In
    JourneyWebEventsNotificationWebActionMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)


class JourneyWebEventsNotificationActionTarget(Model):
    """Reference to a journey web events notification action target by its id and its address. In
    JourneyWebEventsNotificationWebActionMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyWebEventsNotificationAssociatedValue(Model):
    """Associated value of a journey web events notification outcome achieved message. In
    JourneyWebEventsNotificationOutcomeAchievedMessage.
    """

    data_type: Literal["Number", "Integer"] | str | None = field("dataType", default=None)
    value: float | None = field("value", default=None)


class JourneyWebEventsNotificationBrowser(Model):
    """Browser of a journey web events notification outcome achieved message. In
    JourneyWebEventsNotificationOutcomeAchievedMessage and 2 more.
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


class JourneyWebEventsNotificationCustomEventAttribute(Model):
    """One, by key, of the attributes of a journey web events notification web message. In
    JourneyWebEventsNotificationWebMessage.
    """

    value: str | None = field("value", default=None)
    data_type: Literal["STRING", "BOOLEAN", "NUMBER"] | str | None = field("dataType", default=None)


class JourneyWebEventsNotificationDevice(Model):
    """Device of a journey web events notification outcome achieved message. In
    JourneyWebEventsNotificationOutcomeAchievedMessage and 2 more.
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


class JourneyWebEventsNotificationEventAction(Model):
    """Action of a journey web events notification web action message. In JourneyWebEventsNotificationWebActionMessage.
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


class JourneyWebEventsNotificationExternalContact(Model):
    """Reference to a journey web events notification external contact by its id and its address. In
    JourneyWebEventsNotificationWebEventsNotification.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyWebEventsNotificationGeoLocation(Model):
    """Geolocation of a journey web events notification outcome achieved message. In
    JourneyWebEventsNotificationOutcomeAchievedMessage and 2 more.
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


class JourneyWebEventsNotificationMktCampaign(Model):
    """Mkt campaign of a journey web events notification outcome achieved message. In
    JourneyWebEventsNotificationOutcomeAchievedMessage and 2 more.
    """

    content: str | None = field("content", default=None)
    medium: str | None = field("medium", default=None)
    name: str | None = field("name", default=None)
    source: str | None = field("source", default=None)
    term: str | None = field("term", default=None)
    click_id: str | None = field("clickId", default=None)
    network: str | None = field("network", default=None)


class JourneyWebEventsNotificationOutcome(Model):
    """Outcome of a journey web events notification outcome achieved message. In
    JourneyWebEventsNotificationOutcomeAchievedMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    display_name: str | None = field("displayName", default=None)
    version: str | None = field("version", default=None)


class JourneyWebEventsNotificationOutcomeAchievedMessage(Model):
    """Outcome achieved event of journey web events notification web events. In
    JourneyWebEventsNotificationWebEventsNotification.
    """

    outcome: JourneyWebEventsNotificationOutcome | None = field("outcome", default=None)
    browser: JourneyWebEventsNotificationBrowser | None = field("browser", default=None)
    visit_created_date: datetime | None = field("visitCreatedDate", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    device: JourneyWebEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyWebEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyWebEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyWebEventsNotificationReferrer | None = field("visitReferrer", default=None)
    associated_value: JourneyWebEventsNotificationAssociatedValue | None = field("associatedValue", default=None)


class JourneyWebEventsNotificationPage(Model):
    """Page of a journey web events notification web message. In JourneyWebEventsNotificationWebMessage."""

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


class JourneyWebEventsNotificationReferrer(Model):
    """Visit referrer of a journey web events notification outcome achieved message. In
    JourneyWebEventsNotificationOutcomeAchievedMessage and 2 more.
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


class JourneyWebEventsNotificationSegment(Model):
    """Reference to a journey web events notification segment by its id and its address. In
    JourneyWebEventsNotificationSegmentAssignmentMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyWebEventsNotificationSegmentAssignmentMessage(Model):
    """Segment assignment event of journey web events notification web events. In
    JourneyWebEventsNotificationWebEventsNotification.
    """

    segment: JourneyWebEventsNotificationSegment | None = field("segment", default=None)


class JourneyWebEventsNotificationSession(Model):
    """Session of journey web events notification web events. In JourneyWebEventsNotificationWebEventsNotification."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    type: str | None = field("type", default=None)


class JourneyWebEventsNotificationWebActionMessage(Model):
    """Web action event of journey web events notification web events. In
    JourneyWebEventsNotificationWebEventsNotification.
    """

    action: JourneyWebEventsNotificationEventAction | None = field("action", default=None)
    action_target: JourneyWebEventsNotificationActionTarget | None = field("actionTarget", default=None)
    action_map: JourneyWebEventsNotificationActionMap | None = field("actionMap", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    browser: JourneyWebEventsNotificationBrowser | None = field("browser", default=None)
    device: JourneyWebEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyWebEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyWebEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyWebEventsNotificationReferrer | None = field("visitReferrer", default=None)
    time_to_disposition: int | None = field("timeToDisposition", default=None)


class JourneyWebEventsNotificationWebEventsNotification(Model):
    """Journey web events notification web events: correlation id, external contact, customer id and 9 more. Event of
    v2.journey.sessions.{id}.web.events.
    """

    id: str | None = field("id", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    external_contact: JourneyWebEventsNotificationExternalContact | None = field("externalContact", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    session: JourneyWebEventsNotificationSession | None = field("session", default=None)
    event_type: Literal[
        "WebEvent", "WebActionEvent", "OutcomeAchievedEvent", "SegmentAssignmentEvent",
    ] | str | None = field("eventType", default=None)
    web_event: JourneyWebEventsNotificationWebMessage | None = field("webEvent", default=None)
    web_action_event: JourneyWebEventsNotificationWebActionMessage | None = field("webActionEvent", default=None)
    outcome_achieved_event: JourneyWebEventsNotificationOutcomeAchievedMessage | None = field(
        "outcomeAchievedEvent", default=None
    )
    segment_assignment_event: JourneyWebEventsNotificationSegmentAssignmentMessage | None = field(
        "segmentAssignmentEvent", default=None
    )


class JourneyWebEventsNotificationWebMessage(Model):
    """Web event of journey web events notification web events. In JourneyWebEventsNotificationWebEventsNotification."""

    event_name: str | None = field("eventName", default=None)
    total_event_count: int | None = field("totalEventCount", default=None)
    total_pageview_count: int | None = field("totalPageviewCount", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    search_query: str | None = field("searchQuery", default=None)
    authenticated: bool | None = field("authenticated", default=None)
    browser: JourneyWebEventsNotificationBrowser | None = field("browser", default=None)
    device: JourneyWebEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyWebEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyWebEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    page: JourneyWebEventsNotificationPage | None = field("page", default=None)
    referrer: JourneyWebEventsNotificationReferrer | None = field("referrer", default=None)
    attributes: dict[str, JourneyWebEventsNotificationCustomEventAttribute] | None = field("attributes", default=None)
    traits: dict[str, JourneyWebEventsNotificationCustomEventAttribute] | None = field("traits", default=None)
