# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DocumentBodyParagraphProperties(Model):
    """Properties of a document body paragraph. In DocumentBodyParagraph and 1 more."""

    font_size: Literal[
        "XxSmall", "XSmall", "Small", "Medium", "Large", "XLarge", "XxLarge", "XxxLarge",
    ] | str | None = field("fontSize", default=None)
    font_type: Literal[
        "Paragraph", "Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6", "Preformatted",
    ] | str | None = field("fontType", default=None)
    text_color: str | None = field("textColor", default=None)
    background_color: str | None = field("backgroundColor", default=None)
    align: Literal["Center", "Left", "Right", "Justify"] | str | None = field("align", default=None)
    indentation: float | None = field("indentation", default=None)
