# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import CustomEventAttribute, JourneyApp, NetworkConnectivity, SdkLibrary


class AppEventRequest(Model):
    """An app event: event name, screen name, app and 9 more. Body of post_journey_deployment_appevents.

    Required by the platform: event_name, screen_name, app, device, customer_cookie_id, created_date.
    """

    event_name: str | None = field("eventName", default=None)
    screen_name: str | None = field("screenName", default=None)
    app: JourneyApp | None = field("app", default=None)
    device: RequestDevice | None = field("device", default=None)
    sdk_library: SdkLibrary | None = field("sdkLibrary", default=None)
    network_connectivity: NetworkConnectivity | None = field("networkConnectivity", default=None)
    referrer_url: str | None = field("referrerUrl", default=None)
    search_query: str | None = field("searchQuery", default=None)
    attributes: dict[str, CustomEventAttribute] | None = field("attributes", default=None)
    traits: dict[str, CustomEventAttribute] | None = field("traits", default=None)
    customer_cookie_id: str | None = field("customerCookieId", default=None)
    created_date: datetime | None = field("createdDate", default=None)


class RequestDevice(Model):
    """Device of an app event. In AppEventRequest.

    Required by the platform: category, type, os_family, os_version.
    """

    category: Literal["desktop", "mobile", "tablet", "other"] | str | None = field("category", default=None)
    type: str | None = field("type", default=None)
    is_mobile: bool | None = field("isMobile", default=None)
    screen_height: int | None = field("screenHeight", default=None)
    screen_width: int | None = field("screenWidth", default=None)
    screen_density: int | None = field("screenDensity", default=None)
    fingerprint: str | None = field("fingerprint", default=None)
    os_family: str | None = field("osFamily", default=None)
    os_version: str | None = field("osVersion", default=None)
    manufacturer: str | None = field("manufacturer", default=None)
