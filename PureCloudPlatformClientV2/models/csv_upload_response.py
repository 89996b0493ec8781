# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .header import Header


class CsvUploadResponse(Model):
    """CsvUploadResponse of the Platform API.

    The platform requires: upload_id, upload_url, upload_headers.
    """

    upload_id: str | None = field("uploadId", default=None)
    upload_url: str | None = field("uploadUrl", default=None)
    upload_headers: list[Header] | None = field("uploadHeaders", default=None)
