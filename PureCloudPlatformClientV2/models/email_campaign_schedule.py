# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .divisioned_domain_entity_ref import DivisionedDomainEntityRef
    from .schedule_interval import ScheduleInterval


class EmailCampaignSchedule(Model):
    """EmailCampaignSchedule of the Platform API.

    The platform requires: intervals, email_campaign.
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
