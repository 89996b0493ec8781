# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body_video_properties import DocumentBodyVideoProperties


class DocumentBodyVideo(Model):
    """DocumentBodyVideo of the Platform API.

    The platform requires: url.
    """

    url: str | None = field("url", default=None)
    properties: DocumentBodyVideoProperties | None = field("properties", default=None)
