# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SelectedColumns(Model):
    """One of the selected columns of a reporting export job. In ReportingExportJobRequest and 1 more."""

    column_order: int | None = field("columnOrder", default=None)
    column_name: str | None = field("columnName", default=None)
