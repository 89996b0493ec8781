# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CsvUploadRequest(Model):
    """A CSV upload: file size and file name. Body of post_externalcontacts_import_csv_uploads.

    Required by the platform: file_size.
    """

    file_name: str | None = field("fileName", default=None, min_length=0, max_length=256)
    file_size: int | None = field("fileSize", default=None, maximum=52428800)
