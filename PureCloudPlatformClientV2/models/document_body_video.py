# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyVideoProperties


class DocumentBodyVideo(Model):
    """Part of DocumentBodyBlock and 8 more.

    Required by the platform: url.
    """

    url: str | None = field("url", default=None)
    properties: DocumentBodyVideoProperties | None = field("properties", default=None)
