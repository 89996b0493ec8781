# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DocumentBodyVideo(Model):
    """Video of a document body block. In DocumentBodyBlock and 8 more.

    Required by the platform: url.
    """

    url: str | None = field("url", default=None)
    properties: DocumentBodyVideoProperties | None = field("properties", default=None)


class DocumentBodyVideoProperties(Model):
    """Properties of a document body video. In DocumentBodyVideo."""

    background_color: str | None = field("backgroundColor", default=None)
    align: Literal["Center", "Left", "Right", "Justify"] | str | None = field("align", default=None)
    indentation: float | None = field("indentation", default=None)
