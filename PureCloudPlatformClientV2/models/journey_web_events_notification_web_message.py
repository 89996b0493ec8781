# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_web_events_notification_browser import JourneyWebEventsNotificationBrowser
    from .journey_web_events_notification_custom_event_attribute import JourneyWebEventsNotificationCustomEventAttribute
    from .journey_web_events_notification_device import JourneyWebEventsNotificationDevice
    from .journey_web_events_notification_geo_location import JourneyWebEventsNotificationGeoLocation
    from .journey_web_events_notification_mkt_campaign import JourneyWebEventsNotificationMktCampaign
    from .journey_web_events_notification_page import JourneyWebEventsNotificationPage
    from .journey_web_events_notification_referrer import JourneyWebEventsNotificationReferrer


class JourneyWebEventsNotificationWebMessage(Model):
    """JourneyWebEventsNotificationWebMessage of the Platform API."""

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
