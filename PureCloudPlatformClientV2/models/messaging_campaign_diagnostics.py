# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessagingCampaignDiagnostics(Model):
    """A messaging campaign diagnostics: time zone rescheduled contacts count and filtered out contacts count. Answer of
    get_outbound_messagingcampaign_diagnostics.
    """

    time_zone_rescheduled_contacts_count: int | None = field("timeZoneRescheduledContactsCount", default=None)
    filtered_out_contacts_count: int | None = field("filteredOutContactsCount", default=None)
