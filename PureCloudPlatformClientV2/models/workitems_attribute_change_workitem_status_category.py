# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemsAttributeChangeWorkitemStatusCategory(Model):
    """Part of WorkitemDelta."""

    new_value: Literal[
        "Open", "InProgress", "Waiting", "Closed", "Unknown",
    ] | str | None = field("newValue", default=None)
    old_value: Literal[
        "Open", "InProgress", "Waiting", "Closed", "Unknown",
    ] | str | None = field("oldValue", default=None)
