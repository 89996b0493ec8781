# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .time_off_limit_value_range import TimeOffLimitValueRange


class QueryTimeOffLimitValuesResponse(Model):
    """QueryTimeOffLimitValuesResponse of the Platform API."""

    values: list[TimeOffLimitValueRange] | None = field("values", default=None)
