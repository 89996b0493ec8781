# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TrunkBase


class TrunkBaseAssignment(Model):
    family: int | None = field("family", default=None)
    trunk_base: TrunkBase | None = field("trunkBase", default=None)
