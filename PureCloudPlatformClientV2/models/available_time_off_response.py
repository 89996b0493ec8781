# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .available_time_off_range import AvailableTimeOffRange


class AvailableTimeOffResponse(Model):
    """AvailableTimeOffResponse of the Platform API."""

    values: list[AvailableTimeOffRange] | None = field("values", default=None)
