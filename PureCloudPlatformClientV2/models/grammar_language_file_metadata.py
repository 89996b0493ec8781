# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class GrammarLanguageFileMetadata(Model):
    """DTMF file metadata of a grammar language. In GrammarLanguage and 1 more."""

    file_name: str | None = field("fileName", default=None)
    file_size_bytes: int | None = field("fileSizeBytes", default=None)
    date_uploaded: datetime | None = field("dateUploaded", default=None)
    file_type: Literal["Gram", "Grxml"] | str | None = field("fileType", default=None)
