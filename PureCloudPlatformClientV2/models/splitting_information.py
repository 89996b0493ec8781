# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SplittingInformation(Model):
    """Part of ImportTemplate."""

    criteria: Literal["Percentage", "Quantity", "Column", "Custom"] | str | None = field("criteria", default=None)
    criteria_value: str | None = field("criteriaValue", default=None)
    create_remainder_contact_list: bool | None = field("createRemainderContactList", default=None)
    use_waterfall_rule: bool | None = field("useWaterfallRule", default=None)
