# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DivisionedDomainEntityRef, ScheduleInterval


class EmailCampaignSchedule(Model):
    """An email campaign schedule, kept at /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}. Answer of
    get_outbound_schedules_emailcampaign and 1 more; body of put_outbound_schedules_emailcampaign.

    Required by the platform: intervals, email_campaign.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    intervals: list[ScheduleInterval] | None = field("intervals", default=None)
    time_zone: str | None = field("timeZone", default=None)
    email_campaign: DivisionedDomainEntityRef | None = field("emailCampaign", default=None)
    self_uri: str | None = field("selfUri", default=None)
