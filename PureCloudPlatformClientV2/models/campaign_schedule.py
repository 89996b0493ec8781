# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DivisionedDomainEntityRef, ScheduleInterval


class CampaignSchedule(Model):
    """A campaign schedule, kept at /api/v2/outbound/schedules/campaigns/{campaignId}. Answer of
    get_outbound_schedules_campaign and 2 more; body of put_outbound_schedules_campaign.

    Required by the platform: intervals, campaign.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    intervals: list[ScheduleInterval] | None = field("intervals", default=None)
    time_zone: str | None = field("timeZone", default=None)
    campaign: DivisionedDomainEntityRef | None = field("campaign", default=None)
    self_uri: str | None = field("selfUri", default=None)
