# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EmailSettings(Model):
    multiple_route_destinations_on_inbound_email_enabled: bool | None = field(
        "multipleRouteDestinationsOnInboundEmailEnabled", default=None
    )
