# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class FileUploadMode(Model):
    """FileUploadMode of the Platform API."""

    file_types: list[str] | None = field("fileTypes", default=None)
    max_file_size_kb: int | None = field("maxFileSizeKB", default=None)
