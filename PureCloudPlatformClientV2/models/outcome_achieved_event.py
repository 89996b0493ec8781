# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Browser, Device, JourneyCampaign, JourneyGeolocation, OutcomeAchievedEventOutcome, Referrer


class OutcomeAchievedEvent(Model):
    """Part of Event.

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
