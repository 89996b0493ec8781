# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class DirectRoutingMediaSettings(Model):
    use_agent_address_outbound: bool | None = field("useAgentAddressOutbound", default=None)
