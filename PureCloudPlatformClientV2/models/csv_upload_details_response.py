# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .validation_result import ValidationResult


class CsvUploadDetailsResponse(Model):
    """CsvUploadDetailsResponse of the Platform API.

    The platform requires: upload_id, validation_result.
    """

    upload_id: str | None = field("uploadId", default=None)
    file_name: str | None = field("fileName", default=None)
    validation_result: ValidationResult | None = field("validationResult", default=None)
