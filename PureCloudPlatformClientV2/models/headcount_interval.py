# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class HeadcountInterval(Model):
    """HeadcountInterval of the Platform API.

    The platform requires: interval, value.
    """

    interval: datetime | None = field("interval", default=None)
    value: float | None = field("value", default=None)
