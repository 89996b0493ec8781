# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SelectedColumns(Model):
    """SelectedColumns of the Platform API."""

    column_order: int | None = field("columnOrder", default=None)
    column_name: str | None = field("columnName", default=None)
