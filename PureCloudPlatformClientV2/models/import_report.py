# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ImportError, ResultCounters


class ImportReport(Model):
    """Part of KnowledgeImport."""

    errors: list[ImportError] | None = field("errors", default=None)
    validated: ResultCounters | None = field("validated", default=None)
    imported: ResultCounters | None = field("imported", default=None)
    total_documents: int | None = field("totalDocuments", default=None)
