# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DocumentText(Model):
    """Text of a document body table caption item. In DocumentBodyTableCaptionItem and 6 more.

    Required by the platform: text.
    """

    text: str | None = field("text", default=None)
    marks: list[str] | None = field("marks", default=None)
    hyperlink: str | None = field("hyperlink", default=None)
    properties: DocumentTextProperties | None = field("properties", default=None)


class DocumentTextProperties(Model):
    """Properties of a document text. In DocumentText."""

    font_size: Literal[
        "XxSmall", "XSmall", "Small", "Medium", "Large", "XLarge", "XxLarge", "XxxLarge",
    ] | str | None = field("fontSize", default=None)
    text_color: str | None = field("textColor", default=None)
    background_color: str | None = field("backgroundColor", default=None)
