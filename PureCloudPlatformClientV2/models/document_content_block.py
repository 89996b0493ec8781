# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .document_body_image import DocumentBodyImage
    from .document_body_video import DocumentBodyVideo
    from .document_text import DocumentText


class DocumentContentBlock(Model):
    """DocumentContentBlock of the Platform API.

    The platform requires: type.
    """

    type: Literal["Text", "Image", "Video"] | str | None = field("type", default=None)
    text: DocumentText | None = field("text", default=None)
    image: DocumentBodyImage | None = field("image", default=None)
    video: DocumentBodyVideo | None = field("video", default=None)
