# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .trunk_base import TrunkBase


class TrunkBaseAssignment(Model):
    """TrunkBaseAssignment of the Platform API."""

    family: int | None = field("family", default=None)
    trunk_base: TrunkBase | None = field("trunkBase", default=None)
