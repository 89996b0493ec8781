# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body_image_properties import DocumentBodyImageProperties


class DocumentBodyImage(Model):
    """DocumentBodyImage of the Platform API.

    The platform requires: url.
    """

    url: str | None = field("url", default=None)
    hyperlink: str | None = field("hyperlink", default=None)
    properties: DocumentBodyImageProperties | None = field("properties", default=None)
