# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .import_error import ImportError
    from .result_counters import ResultCounters


class ImportReport(Model):
    """ImportReport of the Platform API."""

    errors: list[ImportError] | None = field("errors", default=None)
    validated: ResultCounters | None = field("validated", default=None)
    imported: ResultCounters | None = field("imported", default=None)
    total_documents: int | None = field("totalDocuments", default=None)
