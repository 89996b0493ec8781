# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_text_properties import DocumentTextProperties


class DocumentText(Model):
    """DocumentText of the Platform API.

    The platform requires: text.
    """

    text: str | None = field("text", default=None)
    marks: list[str] | None = field("marks", default=None)
    hyperlink: str | None = field("hyperlink", default=None)
    properties: DocumentTextProperties | None = field("properties", default=None)
