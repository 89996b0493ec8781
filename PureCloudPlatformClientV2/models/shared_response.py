# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Document, Share


class SharedResponse(Model):
    """A shared, kept at /api/v2/contentmanagement/shared/{sharedId}. Answer of get_contentmanagement_shared_shared_id.
    """

    id: str | None = field("id", default=None)
    download_uri: str | None = field("downloadUri", default=None)
    view_uri: str | None = field("viewUri", default=None)
    document: Document | None = field("document", default=None)
    share: Share | None = field("share", default=None)
