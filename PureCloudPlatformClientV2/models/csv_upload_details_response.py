# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ValidationResult


class CsvUploadDetailsResponse(Model):
    """Given by get_externalcontacts_import_csv_upload_details.

    Required by the platform: upload_id, validation_result.
    """

    upload_id: str | None = field("uploadId", default=None)
    file_name: str | None = field("fileName", default=None)
    validation_result: ValidationResult | None = field("validationResult", default=None)
