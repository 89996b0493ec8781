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


class ActionEventActionMap(Model):
    """Action map of a web action event. In WebActionEvent.

    Required by the platform: id, version, display_name.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    version: int | None = field("version", default=None)
    display_name: str | None = field("displayName", default=None)


class AppEvent(Model):
    """App event of an event. In Event.

    Required by the platform: event_name, screen_name, app, device, attributes, traits.
    """

    event_name: str | None = field("eventName", default=None)
    screen_name: str | None = field("screenName", default=None)
    app: JourneyApp | None = field("app", default=None)
    device: Device | None = field("device", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    geolocation: JourneyGeolocation | None = field("geolocation", default=None)
    sdk_library: SdkLibrary | None = field("sdkLibrary", default=None)
    network_connectivity: NetworkConnectivity | None = field("networkConnectivity", default=None)
    mkt_campaign: JourneyCampaign | None = field("mktCampaign", default=None)
    search_query: str | None = field("searchQuery", default=None)
    attributes: dict[str, CustomEventAttribute] | None = field("attributes", default=None)
    traits: dict[str, CustomEventAttribute] | None = field("traits", default=None)


class Event(Model):
    """One of the items of an event listing. In EventListing.

    Required by the platform: id, correlation_id, session, event_type, created_date.
    """

    id: str | None = field("id", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    session: EventSession | None = field("session", default=None)
    event_type: str | None = field("eventType", default=None)
    outcome_achieved_event: OutcomeAchievedEvent | None = field("outcomeAchievedEvent", default=None)
    segment_assignment_event: SegmentAssignmentEvent | None = field("segmentAssignmentEvent", default=None)
    web_action_event: WebActionEvent | None = field("webActionEvent", default=None)
    web_event: WebEvent | None = field("webEvent", default=None)
    app_event: AppEvent | None = field("appEvent", default=None)
    created_date: datetime | None = field("createdDate", default=None)


class EventAction(Model):
    """Action of a web action event. In WebActionEvent.

    Required by the platform: id, state, media_type, prompt, created_date.
    """

    id: str | None = field("id", default=None)
    state: Literal[
        "accepted", "rejected", "timedout", "errored", "ignored", "qualified", "offered", "started", "engaged",
        "qualifiedOutsideSchedule", "offeredOutsideSchedule", "abandoned", "completed", "frequencyCapReached",
    ] | str | None = field("state", default=None)
    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction",
    ] | str | None = field("mediaType", default=None)
    prompt: str | None = field("prompt", default=None)
    created_date: datetime | None = field("createdDate", default=None)


class EventListing(Model):
    """Page of events. Answer of get_journey_session_events."""

    entities: list[Event] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)


class EventSession(Model):
    """Session of an event. In Event.

    Required by the platform: id, type.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    type: str | None = field("type", default=None)


class OutcomeAchievedEvent(Model):
    """Outcome achieved event of an event. In Event.

    Required by the platform: outcome.
    """

    outcome: OutcomeAchievedEventOutcome | None = field("outcome", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    browser: Browser | None = field("browser", default=None)
    device: Device | None = field("device", default=None)
    geolocation: JourneyGeolocation | None = field("geolocation", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    mkt_campaign: JourneyCampaign | None = field("mktCampaign", default=None)
    visit_referrer: Referrer | None = field("visitReferrer", default=None)
    visit_created_date: datetime | None = field("visitCreatedDate", default=None)


class OutcomeAchievedEventOutcome(Model):
    """Outcome of an outcome achieved event. In OutcomeAchievedEvent.

    Required by the platform: id, display_name, version.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)


class SegmentAssignmentEvent(Model):
    """Segment assignment event of an event. In Event.

    Required by the platform: segment.
    """

    segment: AddressableEntityRef | None = field("segment", default=None)


class WebActionEvent(Model):
    """Web action event of an event. In Event.

    Required by the platform: action, action_map, action_target, user_agent_string, browser, device.
    """

    action: EventAction | None = field("action", default=None)
    action_map: ActionEventActionMap | None = field("actionMap", default=None)
    action_target: AddressableEntityRef | None = field("actionTarget", default=None)
    time_to_disposition: int | None = field("timeToDisposition", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    browser: Browser | None = field("browser", default=None)
    device: Device | None = field("device", default=None)
    geolocation: JourneyGeolocation | None = field("geolocation", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    mkt_campaign: JourneyCampaign | None = field("mktCampaign", default=None)
    visit_referrer: Referrer | None = field("visitReferrer", default=None)


class WebEvent(Model):
    """Web event of an event. In Event.

    Required by the platform: event_name, total_event_count, total_pageview_count, page, user_agent_string, browser,
    device, attributes, traits, authenticated.
    """

    event_name: str | None = field("eventName", default=None)
    total_event_count: int | None = field("totalEventCount", default=None)
    total_pageview_count: int | None = field("totalPageviewCount", default=None)
    page: JourneyPage | None = field("page", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    browser: Browser | None = field("browser", default=None)
    device: Device | None = field("device", default=None)
    geolocation: JourneyGeolocation | None = field("geolocation", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    mkt_campaign: JourneyCampaign | None = field("mktCampaign", default=None)
    referrer: Referrer | None = field("referrer", default=None)
    attributes: dict[str, CustomEventAttribute] | None = field("attributes", default=None)
    traits: dict[str, CustomEventAttribute] | None = field("traits", default=None)
    search_query: str | None = field("searchQuery", default=None)
    authenticated: bool | None = field("authenticated", default=None)
