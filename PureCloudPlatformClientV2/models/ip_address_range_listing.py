# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import IpAddressRange


class IpAddressRangeListing(Model):
    entities: list[IpAddressRange] | None = field("entities", default=None)
