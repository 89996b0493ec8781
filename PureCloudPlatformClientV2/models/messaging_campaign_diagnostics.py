# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MessagingCampaignDiagnostics(Model):
    """MessagingCampaignDiagnostics of the Platform API."""

    time_zone_rescheduled_contacts_count: int | None = field("timeZoneRescheduledContactsCount", default=None)
    filtered_out_contacts_count: int | None = field("filteredOutContactsCount", default=None)
