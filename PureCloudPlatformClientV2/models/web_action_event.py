# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ActionEventActionMap, AddressableEntityRef, Browser, Device, EventAction, JourneyCampaign, JourneyGeolocation,
        Referrer,
    )


class WebActionEvent(Model):
    """Part of Event.

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
