# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EmailSettings(Model):
    """Email settings: multiple route destinations on inbound email enabled. Answer of get_emails_settings and 1 more;
    body of patch_emails_settings.
    """

    multiple_route_destinations_on_inbound_email_enabled: bool | None = field(
        "multipleRouteDestinationsOnInboundEmailEnabled", default=None
    )
