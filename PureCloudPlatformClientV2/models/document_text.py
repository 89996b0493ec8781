# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentTextProperties


class DocumentText(Model):
    """Part of DocumentBodyTableCaptionItem and 6 more.

    Required by the platform: text.
    """

    text: str | None = field("text", default=None)
    marks: list[str] | None = field("marks", default=None)
    hyperlink: str | None = field("hyperlink", default=None)
    properties: DocumentTextProperties | None = field("properties", default=None)
