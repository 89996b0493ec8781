# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .hris_time_off_type import HrisTimeOffType


class ValueWrapperHrisTimeOffType(Model):
    """ValueWrapperHrisTimeOffType of the Platform API."""

    value: HrisTimeOffType | None = field("value", default=None)
