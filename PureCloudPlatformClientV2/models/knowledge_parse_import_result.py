# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .error_body import ErrorBody


class KnowledgeParseImportResult(Model):
    """KnowledgeParseImportResult of the Platform API.

    The platform requires: success, failure.
    """

    success: int | None = field("success", default=None)
    failure: int | None = field("failure", default=None)
    errors: list[ErrorBody] | None = field("errors", default=None)
