# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DocumentBodyListBlockProperties(Model):
    """Properties of a document body list. In DocumentBodyList and 1 more."""

    unordered_type: Literal["Normal", "Square", "Circle", "None"] | str | None = field("unorderedType", default=None)
    ordered_type: Literal[
        "Number", "LowerAlpha", "LowerGreek", "LowerRoman", "UpperAlpha", "UpperRoman", "None",
    ] | str | None = field("orderedType", default=None)
