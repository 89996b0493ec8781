# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FileUploadMode(Model):
    """Part of FileUploadSettings."""

    file_types: list[str] | None = field("fileTypes", default=None)
    max_file_size_kb: int | None = field("maxFileSizeKB", default=None)
