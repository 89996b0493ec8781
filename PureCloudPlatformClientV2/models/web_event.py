# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Browser, CustomEventAttribute, Device, JourneyCampaign, JourneyGeolocation, JourneyPage, Referrer


class WebEvent(Model):
    """Part of Event.

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
