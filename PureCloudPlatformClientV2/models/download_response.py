# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DocumentThumbnail


class DownloadResponse(Model):
    """A download: content location URI, image URI, thumbnails and 4 more. Answer of
    get_contentmanagement_document_content and 3 more.
    """

    id: str | None = field("id", default=None)
    content_location_uri: str | None = field("contentLocationUri", default=None)
    image_uri: str | None = field("imageUri", default=None)
    thumbnails: list[DocumentThumbnail] | None = field("thumbnails", default=None)
    state: Literal["Running", "Completed"] | str | None = field("state", default=None)
    result_uri: str | None = field("resultUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
