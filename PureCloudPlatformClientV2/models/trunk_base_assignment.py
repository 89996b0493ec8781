# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TrunkBase


class TrunkBaseAssignment(Model):
    """One of the external trunk base assignments of a domain logical interface. In DomainLogicalInterface and 1 more.
    """

    family: int | None = field("family", default=None)
    trunk_base: TrunkBase | None = field("trunkBase", default=None)
