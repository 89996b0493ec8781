# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class IpAddressAuthentication(Model):
    """IpAddressAuthentication of the Platform API."""

    network_whitelist: list[str] | None = field("networkWhitelist", default=None)
