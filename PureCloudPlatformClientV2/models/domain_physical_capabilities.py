# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DomainPhysicalCapabilities(Model):
    """DomainPhysicalCapabilities of the Platform API."""

    vlan: bool | None = field("vlan", default=None)
    team: bool | None = field("team", default=None)
