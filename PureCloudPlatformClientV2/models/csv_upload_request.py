# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CsvUploadRequest(Model):
    """CsvUploadRequest of the Platform API.

    The platform requires: file_size.
    """

    file_name: str | None = field("fileName", default=None, min_length=0, max_length=256)
    file_size: int | None = field("fileSize", default=None, maximum=52428800)
