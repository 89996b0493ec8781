# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CsvUploadResponse(Model):
    """A CSV upload: upload id, upload URL and upload headers. Answer of post_externalcontacts_import_csv_uploads.

    Required by the platform: upload_id, upload_url, upload_headers.
    """

    upload_id: str | None = field("uploadId", default=None)
    upload_url: str | None = field("uploadUrl", default=None)
    upload_headers: list[Header] | None = field("uploadHeaders", default=None)


class Header(Model):
    """One of the upload headers of a CSV upload. In CsvUploadResponse."""

    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
