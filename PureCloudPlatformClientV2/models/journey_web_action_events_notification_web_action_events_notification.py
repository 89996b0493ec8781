# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class JourneyWebActionEventsNotificationActionMap(Model):
    """Reference to a journey web action events notification action map by its id and its address. In
    JourneyWebActionEventsNotificationBlockedWebActionOfferMessage and 1 more.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyWebActionEventsNotificationActionMapPageUrlCondition(Model):
    """One of the blocking page URL conditions of a journey web action events notification blocked web action offer
    message. In JourneyWebActionEventsNotificationBlockedWebActionOfferMessage.
    """

    values: list[str] | None = field("values", default=None)
    operator: Literal[
        "unknown", "equal", "notEqual", "like", "notLike", "greaterThan", "greaterThanOrEqual", "lessThan",
        "lessThanOrEqual", "startsWith", "endsWith", "containsAny", "notContainsAny", "containsAll", "notContainsAl",
    ] | str | None = field("operator", default=None)


class JourneyWebActionEventsNotificationActionTarget(Model):
    """Reference to a journey web action events notification action target by its id and its address. In
    JourneyWebActionEventsNotificationBlockedWebActionOfferMessage and 1 more.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyWebActionEventsNotificationBlockedWebActionOfferMessage(Model):
    """Blocked web action offer event of journey web action events notification web action events. In
    JourneyWebActionEventsNotificationWebActionEventsNotification.
    """

    action: JourneyWebActionEventsNotificationEventAction | None = field("action", default=None)
    action_map: JourneyWebActionEventsNotificationActionMap | None = field("actionMap", default=None)
    action_target: JourneyWebActionEventsNotificationActionTarget | None = field("actionTarget", default=None)
    blocking_reason: Literal[
        "Unknown", "PageUrlConditionsNotMatching", "ServiceLevelThrottling", "AlreadyExistingOffer",
        "TriggerDateInFuture", "MultipleSimultaneousOffers", "NoAvailableAgents", "FrequencyCapping",
        "OfferedOutsideSchedule",
    ] | str | None = field("blockingReason", default=None)
    blocking_action_map: JourneyWebActionEventsNotificationActionMap | None = field("blockingActionMap", default=None)
    blocking_action: JourneyWebActionEventsNotificationEventAction | None = field("blockingAction", default=None)
    blocking_frequency_cap_behaviour: Literal[
        "Unknown", "CapOnceFinalized", "CapOnceRejected", "CapForPeriod",
    ] | str | None = field("blockingFrequencyCapBehaviour", default=None)
    blocking_page_url_conditions: list[JourneyWebActionEventsNotificationActionMapPageUrlCondition] | None = field(
        "blockingPageUrlConditions", default=None
    )
    blocking_schedule_group: JourneyWebActionEventsNotificationScheduleGroup | None = field(
        "blockingScheduleGroup", default=None
    )
    blocking_emergency_schedule_group: JourneyWebActionEventsNotificationEmergencyGroup | None = field(
        "blockingEmergencyScheduleGroup", default=None
    )


class JourneyWebActionEventsNotificationBrowser(Model):
    """Browser of a journey web action events notification web action message. In
    JourneyWebActionEventsNotificationWebActionMessage.
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


class JourneyWebActionEventsNotificationDevice(Model):
    """Device of a journey web action events notification web action message. In
    JourneyWebActionEventsNotificationWebActionMessage.
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


class JourneyWebActionEventsNotificationEmergencyGroup(Model):
    """Reference to a journey web action events notification emergency group by its id and its address. In
    JourneyWebActionEventsNotificationBlockedWebActionOfferMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyWebActionEventsNotificationEventAction(Model):
    """Reference to a journey web action events notification event action by its id. In
    JourneyWebActionEventsNotificationBlockedWebActionOfferMessage and 1 more.
    """

    id: str | None = field("id", default=None)


class JourneyWebActionEventsNotificationExternalContact(Model):
    """Reference to a journey web action events notification external contact by its id and its address. In
    JourneyWebActionEventsNotificationWebActionEventsNotification.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyWebActionEventsNotificationGeoLocation(Model):
    """Geolocation of a journey web action events notification web action message. In
    JourneyWebActionEventsNotificationWebActionMessage.
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


class JourneyWebActionEventsNotificationMktCampaign(Model):
    """Mkt campaign of a journey web action events notification web action message. In
    JourneyWebActionEventsNotificationWebActionMessage.
    """

    content: str | None = field("content", default=None)
    medium: str | None = field("medium", default=None)
    name: str | None = field("name", default=None)
    source: str | None = field("source", default=None)
    term: str | None = field("term", default=None)
    click_id: str | None = field("clickId", default=None)
    network: str | None = field("network", default=None)


class JourneyWebActionEventsNotificationReferrer(Model):
    """Visit referrer of a journey web action events notification web action message. In
    JourneyWebActionEventsNotificationWebActionMessage.
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


class JourneyWebActionEventsNotificationScheduleGroup(Model):
    """Reference to a journey web action events notification schedule group by its id and its address. In
    JourneyWebActionEventsNotificationBlockedWebActionOfferMessage.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyWebActionEventsNotificationSession(Model):
    """Session of journey web action events notification web action events. In
    JourneyWebActionEventsNotificationWebActionEventsNotification.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    type: str | None = field("type", default=None)


class JourneyWebActionEventsNotificationWebActionEventsNotification(Model):
    """Journey web action events notification web action events: correlation id, external contact, customer id and 7
    more. Event of v2.journey.sessions.{id}.action.events.
    """

    id: str | None = field("id", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    external_contact: JourneyWebActionEventsNotificationExternalContact | None = field("externalContact", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    session: JourneyWebActionEventsNotificationSession | None = field("session", default=None)
    event_type: Literal["WebActionEvent", "BlockedWebActionOfferEvent"] | str | None = field("eventType", default=None)
    web_action_event: JourneyWebActionEventsNotificationWebActionMessage | None = field("webActionEvent", default=None)
    blocked_web_action_offer_event: JourneyWebActionEventsNotificationBlockedWebActionOfferMessage | None = field(
        "blockedWebActionOfferEvent", default=None
    )


class JourneyWebActionEventsNotificationWebActionMessage(Model):
    """Web action event of journey web action events notification web action events. In
    JourneyWebActionEventsNotificationWebActionEventsNotification.
    """

    action: JourneyWebActionEventsNotificationEventAction | None = field("action", default=None)
    action_target: JourneyWebActionEventsNotificationActionTarget | None = field("actionTarget", default=None)
    action_map: JourneyWebActionEventsNotificationActionMap | None = field("actionMap", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    browser: JourneyWebActionEventsNotificationBrowser | None = field("browser", default=None)
    device: JourneyWebActionEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyWebActionEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyWebActionEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyWebActionEventsNotificationReferrer | None = field("visitReferrer", default=None)
    time_to_disposition: int | None = field("timeToDisposition", default=None)
