# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContentFileResponse(Model):
    """A content file: name, type, checksum and 2 more. No method or topic of the definition has it.

    Required by the platform: name, type, checksum, size, content_url.
    """

    name: str | None = field("name", default=None)
    type: Literal["Pdf", "Docx", "Doc"] | str | None = field("type", default=None)
    checksum: str | None = field("checksum", default=None)
    size: int | None = field("size", default=None)
    content_url: str | None = field("contentUrl", default=None)
