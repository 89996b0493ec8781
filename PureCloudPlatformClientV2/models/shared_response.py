# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document import Document
    from .share import Share


class SharedResponse(Model):
    """SharedResponse of the Platform API."""

    id: str | None = field("id", default=None)
    download_uri: str | None = field("downloadUri", default=None)
    view_uri: str | None = field("viewUri", default=None)
    document: Document | None = field("document", default=None)
    share: Share | None = field("share", default=None)
