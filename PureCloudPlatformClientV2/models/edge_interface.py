# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class EdgeInterface(Model):
    """Part of Edge."""

    type: str | None = field("type", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    name: str | None = field("name", default=None)
    mac_address: str | None = field("macAddress", default=None)
    if_name: str | None = field("ifName", default=None)
    endpoints: list[DomainEntityRef] | None = field("endpoints", default=None)
    line_types: list[str] | None = field("lineTypes", default=None)
    address_family_id: str | None = field("addressFamilyId", default=None)
