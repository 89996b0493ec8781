# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MessagingCampaignDiagnostics(Model):
    time_zone_rescheduled_contacts_count: int | None = field("timeZoneRescheduledContactsCount", default=None)
    filtered_out_contacts_count: int | None = field("filteredOutContactsCount", default=None)
