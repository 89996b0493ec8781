# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CsvUploadPreviewResponse(Model):
    """A CSV upload preview: upload id, headers and entries. Answer of get_externalcontacts_import_csv_upload_preview.

    Required by the platform: upload_id, headers, entries.
    """

    upload_id: str | None = field("uploadId", default=None)
    headers: list[str] | None = field("headers", default=None)
    entries: list[list[str]] | None = field("entries", default=None)
