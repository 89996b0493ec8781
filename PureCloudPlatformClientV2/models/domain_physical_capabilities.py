# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class DomainPhysicalCapabilities(Model):
    vlan: bool | None = field("vlan", default=None)
    team: bool | None = field("team", default=None)
