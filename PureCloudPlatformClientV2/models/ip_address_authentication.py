# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class IpAddressAuthentication(Model):
    network_whitelist: list[str] | None = field("networkWhitelist", default=None)
