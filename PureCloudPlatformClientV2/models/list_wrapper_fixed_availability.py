# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .fixed_availability import FixedAvailability


class ListWrapperFixedAvailability(Model):
    """ListWrapperFixedAvailability of the Platform API."""

    values: list[FixedAvailability] | None = field("values", default=None)
