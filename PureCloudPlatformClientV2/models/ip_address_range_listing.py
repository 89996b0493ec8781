# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import IpAddressRange


class IpAddressRangeListing(Model):
    """Given by get_ipranges."""

    entities: list[IpAddressRange] | None = field("entities", default=None)
