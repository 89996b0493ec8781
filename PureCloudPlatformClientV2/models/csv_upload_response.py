# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Header


class CsvUploadResponse(Model):
    """Given by post_externalcontacts_import_csv_uploads.

    Required by the platform: upload_id, upload_url, upload_headers.
    """

    upload_id: str | None = field("uploadId", default=None)
    upload_url: str | None = field("uploadUrl", default=None)
    upload_headers: list[Header] | None = field("uploadHeaders", default=None)
