# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .time_off_limit import TimeOffLimit


class TimeOffLimitListing(Model):
    """TimeOffLimitListing of the Platform API."""

    entities: list[TimeOffLimit] | None = field("entities", default=None)
