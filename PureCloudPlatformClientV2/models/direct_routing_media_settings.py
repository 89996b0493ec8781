# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DirectRoutingMediaSettings(Model):
    """DirectRoutingMediaSettings of the Platform API."""

    use_agent_address_outbound: bool | None = field("useAgentAddressOutbound", default=None)
