# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ValidationError


class ValidationResult(Model):
    """Part of CsvUploadDetailsResponse.

    Required by the platform: separator_valid, file_encoding_valid, errors.
    """

    separator_valid: bool | None = field("separatorValid", default=None)
    file_encoding_valid: bool | None = field("fileEncodingValid", default=None)
    errors: list[ValidationError] | None = field("errors", default=None)
