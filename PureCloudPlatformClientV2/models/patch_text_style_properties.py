# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PatchTextStyleProperties(Model):
    """Part of PatchContentOfferStylingConfiguration."""

    color: str | None = field("color", default=None)
    font: str | None = field("font", default=None)
    font_size: str | None = field("fontSize", default=None)
    text_align: Literal["Left", "Right", "Center"] | str | None = field("textAlign", default=None)
