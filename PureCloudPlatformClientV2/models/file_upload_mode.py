# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class FileUploadMode(Model):
    file_types: list[str] | None = field("fileTypes", default=None)
    max_file_size_kb: int | None = field("maxFileSizeKB", default=None)
