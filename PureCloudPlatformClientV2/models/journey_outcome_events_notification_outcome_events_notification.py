# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class JourneyOutcomeEventsNotificationActionMap(Model):
    """Reference to a journey outcome events notification action map by its id and its address. In
    JourneyOutcomeEventsNotificationOutcomeTouchpoint.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyOutcomeEventsNotificationAssociatedValue(Model):
    """Associated value of a journey outcome events notification outcome achieved message. In
    JourneyOutcomeEventsNotificationOutcomeAchievedMessage and 1 more.
    """

    data_type: Literal["Number", "Integer"] | str | None = field("dataType", default=None)
    value: float | None = field("value", default=None)


class JourneyOutcomeEventsNotificationBrowser(Model):
    """Browser of a journey outcome events notification outcome achieved message. In
    JourneyOutcomeEventsNotificationOutcomeAchievedMessage.
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


class JourneyOutcomeEventsNotificationDevice(Model):
    """Device of a journey outcome events notification outcome achieved message. In
    JourneyOutcomeEventsNotificationOutcomeAchievedMessage.
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


class JourneyOutcomeEventsNotificationExternalContact(Model):
    """Reference to a journey outcome events notification external contact by its id and its address. In
    JourneyOutcomeEventsNotificationOutcomeEventsNotification.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyOutcomeEventsNotificationGeoLocation(Model):
    """Geolocation of a journey outcome events notification outcome achieved message. In
    JourneyOutcomeEventsNotificationOutcomeAchievedMessage.
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


class JourneyOutcomeEventsNotificationMktCampaign(Model):
    """Mkt campaign of a journey outcome events notification outcome achieved message. In
    JourneyOutcomeEventsNotificationOutcomeAchievedMessage.
    """

    content: str | None = field("content", default=None)
    medium: str | None = field("medium", default=None)
    name: str | None = field("name", default=None)
    source: str | None = field("source", default=None)
    term: str | None = field("term", default=None)
    click_id: str | None = field("clickId", default=None)
    network: str | None = field("network", default=None)


class JourneyOutcomeEventsNotificationOutcome(Model):
    """Outcome of a journey outcome events notification outcome achieved message. In
    JourneyOutcomeEventsNotificationOutcomeAchievedMessage and 1 more.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    display_name: str | None = field("displayName", default=None)


class JourneyOutcomeEventsNotificationOutcomeAchievedMessage(Model):
    """Outcome achieved event of journey outcome events notification outcome events. In
    JourneyOutcomeEventsNotificationOutcomeEventsNotification.
    """

    outcome: JourneyOutcomeEventsNotificationOutcome | None = field("outcome", default=None)
    browser: JourneyOutcomeEventsNotificationBrowser | None = field("browser", default=None)
    visit_created_date: datetime | None = field("visitCreatedDate", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    device: JourneyOutcomeEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyOutcomeEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyOutcomeEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyOutcomeEventsNotificationReferrer | None = field("visitReferrer", default=None)
    associated_value: JourneyOutcomeEventsNotificationAssociatedValue | None = field("associatedValue", default=None)


class JourneyOutcomeEventsNotificationOutcomeAttributionMessage(Model):
    """Outcome attribution event message of journey outcome events notification outcome events. In
    JourneyOutcomeEventsNotificationOutcomeEventsNotification.
    """

    outcome: JourneyOutcomeEventsNotificationOutcome | None = field("outcome", default=None)
    outcome_touchpoints: list[JourneyOutcomeEventsNotificationOutcomeTouchpoint] | None = field(
        "outcomeTouchpoints", default=None
    )
    segment_assignments: list[JourneyOutcomeEventsNotificationSegment] | None = field(
        "segmentAssignments", default=None
    )
    associated_value: JourneyOutcomeEventsNotificationAssociatedValue | None = field("associatedValue", default=None)


class JourneyOutcomeEventsNotificationOutcomeEventsNotification(Model):
    """Journey outcome events notification outcome events: correlation id, external contact, customer id and 7 more.
    Event of v2.journey.sessions.{id}.outcome.events.
    """

    id: str | None = field("id", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    external_contact: JourneyOutcomeEventsNotificationExternalContact | None = field("externalContact", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    session: JourneyOutcomeEventsNotificationSession | None = field("session", default=None)
    event_type: Literal[
        "OutcomeAchievedEvent", "OutcomeAttributionEvent",
    ] | str | None = field("eventType", default=None)
    outcome_achieved_event: JourneyOutcomeEventsNotificationOutcomeAchievedMessage | None = field(
        "outcomeAchievedEvent", default=None
    )
    outcome_attribution_event_message: JourneyOutcomeEventsNotificationOutcomeAttributionMessage | None = field(
        "outcomeAttributionEventMessage", default=None
    )


class JourneyOutcomeEventsNotificationOutcomeTouchpoint(Model):
    """One of the outcome touchpoints of a journey outcome events notification outcome attribution message. In
    JourneyOutcomeEventsNotificationOutcomeAttributionMessage.
    """

    id: str | None = field("id", default=None)
    channels: list[JourneyOutcomeEventsNotificationOutcomeTouchpointChannel] | None = field("channels", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    action_map: JourneyOutcomeEventsNotificationActionMap | None = field("actionMap", default=None)


class JourneyOutcomeEventsNotificationOutcomeTouchpointChannel(Model):
    """One of Unknown, ContentOffer, Webchat. In JourneyOutcomeEventsNotificationOutcomeTouchpoint."""

    type: Literal["Unknown", "ContentOffer", "Webchat"] | str | None = field("type", default=None)


class JourneyOutcomeEventsNotificationReferrer(Model):
    """Visit referrer of a journey outcome events notification outcome achieved message. In
    JourneyOutcomeEventsNotificationOutcomeAchievedMessage.
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


class JourneyOutcomeEventsNotificationSegment(Model):
    """One of the segment assignments of a journey outcome events notification outcome attribution message. In
    JourneyOutcomeEventsNotificationOutcomeAttributionMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    assigned_date: datetime | None = field("assignedDate", default=None)


class JourneyOutcomeEventsNotificationSession(Model):
    """Session of journey outcome events notification outcome events. In
    JourneyOutcomeEventsNotificationOutcomeEventsNotification.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    type: str | None = field("type", default=None)
