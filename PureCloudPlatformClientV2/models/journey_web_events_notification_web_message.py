# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        JourneyWebEventsNotificationBrowser, JourneyWebEventsNotificationCustomEventAttribute,
        JourneyWebEventsNotificationDevice, JourneyWebEventsNotificationGeoLocation,
        JourneyWebEventsNotificationMktCampaign, JourneyWebEventsNotificationPage, JourneyWebEventsNotificationReferrer,
    )


class JourneyWebEventsNotificationWebMessage(Model):
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
