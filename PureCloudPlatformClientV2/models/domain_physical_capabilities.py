# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DomainPhysicalCapabilities(Model):
    """Part of DomainPhysicalInterface."""

    vlan: bool | None = field("vlan", default=None)
    team: bool | None = field("team", default=None)
