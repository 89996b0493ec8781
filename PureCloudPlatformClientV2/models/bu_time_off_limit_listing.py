# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_time_off_limit_response import BuTimeOffLimitResponse


class BuTimeOffLimitListing(Model):
    """BuTimeOffLimitListing of the Platform API."""

    entities: list[BuTimeOffLimitResponse] | None = field("entities", default=None)
