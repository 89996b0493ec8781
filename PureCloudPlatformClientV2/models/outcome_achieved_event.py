# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .browser import Browser
    from .device import Device
    from .journey_campaign import JourneyCampaign
    from .journey_geolocation import JourneyGeolocation
    from .outcome_achieved_event_outcome import OutcomeAchievedEventOutcome
    from .referrer import Referrer


class OutcomeAchievedEvent(Model):
    """OutcomeAchievedEvent of the Platform API.

    The platform requires: outcome.
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
