# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DocumentBodyImage(Model):
    """Image of a document body block. In DocumentBodyBlock and 8 more.

    Required by the platform: url.
    """

    url: str | None = field("url", default=None)
    hyperlink: str | None = field("hyperlink", default=None)
    properties: DocumentBodyImageProperties | None = field("properties", default=None)


class DocumentBodyImageProperties(Model):
    """Properties of a document body image. In DocumentBodyImage."""

    background_color: str | None = field("backgroundColor", default=None)
    align: Literal["Center", "Left", "Right", "Justify"] | str | None = field("align", default=None)
    indentation: float | None = field("indentation", default=None)
