# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ErrorBody


class KnowledgeParseImportResult(Model):
    """Part of KnowledgeParseJobResponse.

    Required by the platform: success, failure.
    """

    success: int | None = field("success", default=None)
    failure: int | None = field("failure", default=None)
    errors: list[ErrorBody] | None = field("errors", default=None)
