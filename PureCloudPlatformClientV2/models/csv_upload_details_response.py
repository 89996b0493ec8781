# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CsvUploadDetailsResponse(Model):
    """CSV upload details: upload id, validation result and file name. Answer of
    get_externalcontacts_import_csv_upload_details.

    Required by the platform: upload_id, validation_result.
    """

    upload_id: str | None = field("uploadId", default=None)
    file_name: str | None = field("fileName", default=None)
    validation_result: ValidationResult | None = field("validationResult", default=None)


class ValidationError(Model):
    """One of the errors of a validation result. In ValidationResult.

    Required by the platform: line_number, message.
    """

    line_number: int | None = field("lineNumber", default=None)
    message: str | None = field("message", default=None)


class ValidationResult(Model):
    """Validation result of CSV upload details. In CsvUploadDetailsResponse.

    Required by the platform: separator_valid, file_encoding_valid, errors.
    """

    separator_valid: bool | None = field("separatorValid", default=None)
    file_encoding_valid: bool | None = field("fileEncodingValid", default=None)
    errors: list[ValidationError] | None = field("errors", default=None)
