# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DirectRoutingMediaSettings(Model):
    """Part of DirectRouting."""

    use_agent_address_outbound: bool | None = field("useAgentAddressOutbound", default=None)
