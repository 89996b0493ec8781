# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .ip_address_range import IpAddressRange


class IpAddressRangeListing(Model):
    """IpAddressRangeListing of the Platform API."""

    entities: list[IpAddressRange] | None = field("entities", default=None)
