# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessagingCampaignDiagnostics(Model):
    """Answer of get_outbound_messagingcampaign_diagnostics."""

    time_zone_rescheduled_contacts_count: int | None = field("timeZoneRescheduledContactsCount", default=None)
    filtered_out_contacts_count: int | None = field("filteredOutContactsCount", default=None)
