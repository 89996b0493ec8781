# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        JourneyAppEventsNotificationApp, JourneyAppEventsNotificationCustomEventAttribute,
        JourneyAppEventsNotificationDevice, JourneyAppEventsNotificationGeoLocation,
        JourneyAppEventsNotificationMktCampaign, JourneyAppEventsNotificationNetworkConnectivity,
        JourneyAppEventsNotificationSdkLibrary,
    )


class JourneyAppEventsNotificationAppMessage(Model):
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
