# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RecurrencePeriod(Model):
    """RecurrencePeriod of the Platform API.

    The platform requires: magnitude, granularity.
    """

    magnitude: int | None = field("magnitude", default=None)
    granularity: Literal["Days", "Weeks"] | str | None = field("granularity", default=None)
