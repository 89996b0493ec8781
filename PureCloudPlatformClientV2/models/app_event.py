# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        CustomEventAttribute, Device, JourneyApp, JourneyCampaign, JourneyGeolocation, NetworkConnectivity, SdkLibrary,
    )


class AppEvent(Model):
    """Part of Event.

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
