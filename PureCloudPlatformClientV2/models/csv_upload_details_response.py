# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ValidationResult


class CsvUploadDetailsResponse(Model):
    """Required by the platform: upload_id, validation_result."""

    upload_id: str | None = field("uploadId", default=None)
    file_name: str | None = field("fileName", default=None)
    validation_result: ValidationResult | None = field("validationResult", default=None)
